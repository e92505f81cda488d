package sekisho.app.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sekisho.decision.policy.PolicyVersion;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleId;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.RuleLine;
import sekisho.view.policy.RuleText;
import sekisho.view.policy.VersionText;

/**
 * The wording of the rules as the decision tables carry it: the page and the engine read one file.
 */
final class WordingOfRules implements RuleBook {
  private final PolicyShelf shelf;

  WordingOfRules(PolicyShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public List<VersionText> versions() {
    return shelf.all().stream().map(t -> text(t.version())).toList();
  }

  @Override
  public Optional<VersionText> version(PolicyVersionId version) {
    return shelf.find(version).map(t -> text(t.version()));
  }

  @Override
  public Optional<VersionText> inForceOn(LocalDate day) {
    return shelf.inForceOn(day).map(t -> text(t.version()));
  }

  @Override
  public Optional<VersionText> forCasesOn(LocalDate day) {
    return shelf.forCasesOn(day).map(t -> text(t.version()));
  }

  @Override
  public List<RuleText> rules(PolicyVersionId version) {
    return shelf.find(version).map(t -> texts(t.rows())).orElse(List.of());
  }

  @Override
  public Optional<RuleText> rule(PolicyVersionId version, RuleId rule) {
    return rules(version).stream().filter(r -> r.id().equals(rule)).findFirst();
  }

  private static VersionText text(PolicyVersion version) {
    return new VersionText(
        version.id(),
        version.effectiveFrom(),
        version.titleJa(),
        version.titleEn(),
        version.citation(),
        version.grade());
  }

  private static List<RuleText> texts(List<TableRow> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(TableRow::rule, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(WordingOfRules::text)
        .toList();
  }

  private static RuleText text(List<TableRow> rows) {
    return new RuleText(
        new RuleId(rows.getFirst().rule()),
        rows.getFirst().stage(),
        rows.stream()
            .map(r -> new RuleLine(r.output(), r.citation(), r.grade(), r.ja(), r.en()))
            .toList());
  }
}
