package sekisho.web.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sekisho.view.policy.ExplainedRow;
import sekisho.view.policy.ExplainedTable;
import sekisho.view.policy.RowText;
import sekisho.view.policy.TableText;

/**
 * A table as a page shows it, the rows of a rule under each other.
 *
 * @param explained the table against the facts of a case, when a case is looked at
 */
record ShownTable(TableText table, Optional<ExplainedTable> explained, List<Row> rows) {
  /**
   * A row of the table.
   *
   * @param first whether it is the first row of its rule here
   * @param span how many rows of the same rule follow from here on, itself included
   * @param fired whether it applied in the case that is looked at
   */
  record Row(RowText row, boolean first, int span, boolean fired) {}

  static ShownTable of(TableText table) {
    return new ShownTable(table, Optional.empty(), rows(table.rows(), List.of()));
  }

  static ShownTable of(ExplainedTable table) {
    List<RowText> fired = table.fired().stream().map(ExplainedRow::row).toList();
    return new ShownTable(table.table(), Optional.of(table), rows(table.table().rows(), fired));
  }

  private static List<Row> rows(List<RowText> rows, List<RowText> fired) {
    List<Row> shown = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      RowText row = rows.get(i);
      boolean first = i == 0 || !rows.get(i - 1).rule().equals(row.rule());
      shown.add(new Row(row, first, first ? span(rows, i) : 0, fired.contains(row)));
    }
    return List.copyOf(shown);
  }

  private static int span(List<RowText> rows, int from) {
    int end = from;
    while (end < rows.size() && rows.get(end).rule().equals(rows.get(from).rule())) {
      end++;
    }
    return end - from;
  }

  /** How many rows applied. */
  public long firedCount() {
    return rows.stream().filter(Row::fired).count();
  }
}
