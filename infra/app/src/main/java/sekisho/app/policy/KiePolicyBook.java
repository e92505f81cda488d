package sekisho.app.policy;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import sekisho.decision.policy.PolicyBook;
import sekisho.decision.policy.PolicyRule;
import sekisho.decision.policy.PolicyVersion;
import sekisho.message.Evaluation;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleId;
import sekisho.message.SourceGrade;

/**
 * The policy book on Apache KIE DMN: decision tables, one file a version, each read once. A version
 * that is adopted while the product runs belongs to it from the next question on.
 */
final class KiePolicyBook implements PolicyBook {
  private final PolicyShelf shelf;
  private final KnownAnswers answers = new KnownAnswers();

  KiePolicyBook(PolicyShelf shelf) {
    this.shelf = shelf;
  }

  /**
   * @param tables all versions; none is ever adopted
   */
  KiePolicyBook(List<PolicyTables> tables) {
    this(new PolicyShelf(tables, AdoptedVersions.NONE));
  }

  @Override
  public PolicyVersion inForceOn(LocalDate day) {
    return shelf
        .forCasesOn(day)
        .map(PolicyTables::version)
        .orElseThrow(() -> new IllegalStateException("No policy version of the book on " + day));
  }

  @Override
  public Evaluation evaluate(PolicyVersionId version, PolicyFacts facts) {
    return answers.to(version, facts, () -> shelf.get(version).evaluate(facts));
  }

  @Override
  public Evaluation trial(PolicyVersionId version, PolicyFacts facts) {
    return shelf.get(version).evaluate(facts);
  }

  @Override
  public List<PolicyVersion> versions() {
    return shelf.all().stream().map(PolicyTables::version).toList();
  }

  @Override
  public List<PolicyRule> rules(PolicyVersionId version) {
    Map<String, List<TableRow>> rows =
        shelf.get(version).rows().stream()
            .collect(
                Collectors.groupingBy(
                    TableRow::rule, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    return rows.values().stream().map(KiePolicyBook::rule).toList();
  }

  private static PolicyRule rule(List<TableRow> rows) {
    TableRow first = rows.getFirst();
    return new PolicyRule(
        new RuleId(first.rule()),
        first.stage(),
        together(rows, TableRow::citation),
        // A rule is as good as the weakest of its rows.
        rows.stream().map(TableRow::grade).max(Comparator.naturalOrder()).orElse(SourceGrade.U),
        together(rows, TableRow::ja),
        together(rows, TableRow::en));
  }

  private static String together(List<TableRow> rows, Function<TableRow, String> column) {
    return rows.stream().map(column).distinct().collect(joining("\n"));
  }
}
