package sekisho.app.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.dmn.feel.lang.CompiledExpression;
import sekisho.message.PolicyStage;
import sekisho.view.policy.CellText;
import sekisho.view.policy.ExplainedCell;
import sekisho.view.policy.ExplainedRow;
import sekisho.view.policy.ExplainedRow.Standing;
import sekisho.view.policy.InputText;
import sekisho.view.policy.RowText;
import sekisho.view.policy.TableText;

/** A decision table as it reads, and ready to be asked cell by cell. */
record ReadTable(TableText text, List<Row> rows) {
  ReadTable {
    rows = List.copyOf(rows);
  }

  /** An input of the table. */
  record Input(InputText text, CompiledExpression expression) {}

  /** A cell that asks something. */
  record Cell(CellText text, Input input, Feel.Condition condition) {}

  /** A row of the table. */
  record Row(RowText text, List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Every row against the facts.
   *
   * @param values the facts and what the decisions of the file came to
   * @param endedBy the stage because of which the table does not count
   */
  List<ExplainedRow> explain(Feel feel, Map<String, Object> values, Optional<PolicyStage> endedBy) {
    List<Answered> answered = rows.stream().map(row -> answer(row, feel, values)).toList();
    Optional<Answered> first =
        text.firstDecides()
            ? answered.stream().filter(Answered::met).findFirst()
            : Optional.empty();
    return answered.stream()
        .map(
            row -> {
              Optional<RowText> earlier =
                  first.filter(f -> answered.indexOf(f) < answered.indexOf(row)).map(f -> f.row);
              return new ExplainedRow(row.row, standing(row, earlier, endedBy), earlier, row.cells);
            })
        .toList();
  }

  private record Answered(RowText row, List<ExplainedCell> cells) {
    boolean met() {
      return cells.stream().allMatch(ExplainedCell::met);
    }
  }

  private static Standing standing(
      Answered row, Optional<RowText> earlier, Optional<PolicyStage> endedBy) {
    if (!row.met()) {
      return Standing.NOT_MET;
    }
    if (endedBy.isPresent()) {
      return Standing.ENDED;
    }
    return earlier.isPresent() ? Standing.BEHIND : Standing.FIRED;
  }

  private static Answered answer(Row row, Feel feel, Map<String, Object> values) {
    return new Answered(
        row.text,
        row.cells.stream()
            .map(
                cell -> {
                  Object value = feel.value(cell.input.expression, values);
                  return new ExplainedCell(
                      cell.text, value.toString(), cell.condition.isMetBy(value));
                })
            .toList());
  }
}
