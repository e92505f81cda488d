package sekisho.view.policy;

import java.util.List;
import sekisho.message.RuleId;

/**
 * A row of a decision table.
 *
 * @param id the row, such as RC7-2
 * @param rule the rule that the row belongs to
 * @param line what the row says, its wording and where it comes from
 * @param cells its conditions; a cell that asks nothing is left out, so none means "always"
 */
public record RowText(String id, RuleId rule, RuleLine line, List<CellText> cells) {
  public RowText {
    cells = List.copyOf(cells);
  }
}
