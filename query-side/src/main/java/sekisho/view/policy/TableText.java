package sekisho.view.policy;

import java.util.List;
import sekisho.message.PolicyStage;
import sekisho.message.RuleId;

/**
 * A decision table of a version, to be read.
 *
 * @param firstDecides whether the first row that applies ends the table; else all are collected
 * @param about what its rows mean together, as the file says it; may be empty
 */
public record TableText(
    PolicyStage stage,
    Phrase label,
    Phrase question,
    Phrase about,
    boolean firstDecides,
    List<InputText> inputs,
    List<RowText> rows) {
  public TableText {
    inputs = List.copyOf(inputs);
    rows = List.copyOf(rows);
  }

  /** The rows of a rule, in the order of the table. */
  public List<RowText> rows(RuleId rule) {
    return rows.stream().filter(row -> row.rule().equals(rule)).toList();
  }
}
