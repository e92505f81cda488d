package sekisho.view.policy;

import java.util.List;
import sekisho.message.RuleId;

/** What a version says: its tables, and the steps between them. */
public record PolicyContent(List<TableText> tables, List<StepText> steps) {
  public PolicyContent {
    tables = List.copyOf(tables);
    steps = List.copyOf(steps);
  }

  /** The rows of a rule, in the order of the tables; none when the version has no such rule. */
  public List<RowText> rows(RuleId rule) {
    return tables.stream().flatMap(table -> table.rows(rule).stream()).toList();
  }
}
