package sekisho.view.policy;

import java.util.List;
import java.util.Optional;
import sekisho.message.PolicyStage;

/**
 * A table, explained.
 *
 * @param outcome what the stage comes to in the code of the tables: PASS or what stopped the case
 *     in stage A, the permission in stage B (OK, N, HOLD), the level in stage C; empty for the
 *     obligations, which are a list
 * @param endedBy the stage because of which this table does not count; empty when it counts
 * @param rows all rows of the table, in its order
 */
public record ExplainedTable(
    TableText table,
    Optional<String> outcome,
    Optional<PolicyStage> endedBy,
    List<ExplainedRow> rows) {
  public ExplainedTable {
    rows = List.copyOf(rows);
  }

  /** The rows that applied. */
  public List<ExplainedRow> fired() {
    return rows.stream().filter(row -> row.standing() == ExplainedRow.Standing.FIRED).toList();
  }
}
