package sekisho.app.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyStage;
import sekisho.view.policy.ExplainedTable;
import sekisho.view.policy.Explanation;
import sekisho.view.policy.Phrase;
import sekisho.view.policy.StepText;
import sekisho.view.policy.TableText;

/** One version as people read it, and its answers explained. */
final class ReadPolicy {
  private final PolicyTables tables;
  private final Feel feel;
  private final List<ReadTable> read;
  private final List<StepText> steps;
  private final Map<String, Phrase> facts;
  private final Optional<Phrase> about;

  ReadPolicy(PolicyTables tables) {
    this.tables = tables;
    TableReader reader = new TableReader(tables.definitions());
    feel = reader.feel();
    read = reader.tables();
    steps = reader.steps();
    facts = reader.factLabels();
    about = reader.about();
  }

  PolicyTables policy() {
    return tables;
  }

  List<TableText> texts() {
    return read.stream().map(ReadTable::text).toList();
  }

  List<StepText> steps() {
    return steps;
  }

  Map<String, Phrase> facts() {
    return facts;
  }

  Optional<Phrase> about() {
    return about;
  }

  Explanation explain(PolicyFacts facts) {
    PolicyTables.Worked worked = tables.work(facts);
    return new Explanation(
        worked.evaluation(), read.stream().map(table -> explain(table, worked.values())).toList());
  }

  private ExplainedTable explain(ReadTable table, Map<String, Object> values) {
    Optional<PolicyStage> endedBy = endedBy(table.text().stage(), values);
    return new ExplainedTable(
        table.text(),
        outcome(table.text().stage(), values),
        endedBy,
        table.explain(feel, values, endedBy));
  }

  /** Which stage before this one ended the question (process 7.6: A, then B, C, D). */
  private static Optional<PolicyStage> endedBy(PolicyStage stage, Map<String, Object> values) {
    if (stage != PolicyStage.A && !outcome(PolicyStage.A, values).equals(Optional.of("PASS"))) {
      return Optional.of(PolicyStage.A);
    }
    if (stage != PolicyStage.D) {
      return Optional.empty();
    }
    if (!outcome(PolicyStage.B, values).equals(Optional.of("OK"))) {
      return Optional.of(PolicyStage.B);
    }
    return outcome(PolicyStage.C, values).filter("N"::equals).map(_ -> PolicyStage.C);
  }

  private static Optional<String> outcome(PolicyStage stage, Map<String, Object> values) {
    return switch (stage) {
      case A -> output(values, TableRow.table(stage));
      case B -> Optional.of((String) Objects.requireNonNull(values.get("permission")));
      case C -> output(values, TableRow.table(stage));
      case D -> Optional.empty();
    };
  }

  private static Optional<String> output(Map<String, Object> values, String table) {
    return values.get(table) instanceof Map<?, ?> hit
        ? Optional.ofNullable((String) hit.get("output"))
        : Optional.empty();
  }
}
