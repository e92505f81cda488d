package sekisho.view.policy;

import java.util.List;
import java.util.Optional;
import sekisho.message.Evaluation;
import sekisho.message.PolicyStage;
import sekisho.message.RuleId;

/**
 * An evaluation, explained row by row.
 *
 * @param evaluation what the version says about the facts
 * @param stages the tables in the order in which they are asked; one for each table of the version
 */
public record Explanation(Evaluation evaluation, List<ExplainedTable> stages) {
  public Explanation {
    stages = List.copyOf(stages);
  }

  /** The table of a stage, if the version has one. */
  public Optional<ExplainedTable> stage(PolicyStage stage) {
    return stages.stream().filter(s -> s.table().stage() == stage).findFirst();
  }

  /** The rows of a rule, in the order of the tables; none when the version has no such rule. */
  public List<ExplainedRow> rows(RuleId rule) {
    return stages.stream()
        .flatMap(s -> s.rows().stream())
        .filter(row -> row.row().rule().equals(rule))
        .toList();
  }
}
