package sekisho.view.laboratory;

import java.util.List;

/**
 * One thing that is wrong with a draft, and where.
 *
 * @param table the name of the decision, such as {@code permissionRules}; empty for the file
 * @param row the number of the row from 1; 0 when it is about no single row
 * @param details what the words of the kind name, in their order: a column, a value, allowed values
 */
public record Fault(FaultKind kind, String table, int row, List<String> details) {
  public Fault {
    details = List.copyOf(details);
  }

  /** About the file as a whole. */
  public static Fault ofFile(FaultKind kind, String... details) {
    return new Fault(kind, "", 0, List.of(details));
  }

  /** About a table as a whole. */
  public static Fault ofTable(FaultKind kind, String table, String... details) {
    return new Fault(kind, table, 0, List.of(details));
  }

  /** About one row of a table. */
  public static Fault ofRow(FaultKind kind, String table, int row, String... details) {
    return new Fault(kind, table, row, List.of(details));
  }
}
