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

/** The policy book on Apache KIE DMN: decision tables, one file a version, read once. */
final class KiePolicyBook implements PolicyBook {
  private final List<PolicyTables> tables;
  private final KnownAnswers answers = new KnownAnswers();

  /**
   * @param tables all versions, oldest first
   */
  KiePolicyBook(List<PolicyTables> tables) {
    if (tables.isEmpty()) {
      throw new IllegalStateException("The policy book is empty");
    }
    this.tables = List.copyOf(tables);
  }

  @Override
  public PolicyVersion inForceOn(LocalDate day) {
    return tables.stream()
        .map(PolicyTables::version)
        .filter(version -> !version.effectiveFrom().isAfter(day))
        .max(Comparator.comparing(PolicyVersion::effectiveFrom))
        .orElseThrow(() -> new IllegalStateException("No policy version of the book on " + day));
  }

  @Override
  public Evaluation evaluate(PolicyVersionId version, PolicyFacts facts) {
    return answers.to(version, facts, () -> tables(version).evaluate(facts));
  }

  @Override
  public List<PolicyVersion> versions() {
    return tables.stream().map(PolicyTables::version).toList();
  }

  @Override
  public List<PolicyRule> rules(PolicyVersionId version) {
    Map<String, List<TableRow>> rows =
        tables(version).rows().stream()
            .collect(
                Collectors.groupingBy(
                    TableRow::rule, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    return rows.values().stream().map(KiePolicyBook::rule).toList();
  }

  private PolicyTables tables(PolicyVersionId version) {
    return tables.stream()
        .filter(t -> t.version().id().equals(version))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No policy version " + version));
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
