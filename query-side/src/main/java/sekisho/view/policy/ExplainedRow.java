package sekisho.view.policy;

import java.util.List;
import java.util.Optional;

/**
 * A row, explained.
 *
 * @param earlier the row before it that ended the table; empty when none did
 * @param cells its conditions, each with the fact that it met
 */
public record ExplainedRow(
    RowText row, Standing standing, Optional<RowText> earlier, List<ExplainedCell> cells) {
  public ExplainedRow {
    cells = List.copyOf(cells);
  }

  /** How the row stands to the facts. */
  public enum Standing {
    /** It applied. */
    FIRED,
    /** At least one of its conditions is not met. */
    NOT_MET,
    /** Its conditions are met, but a row before it ended the table. */
    BEHIND,
    /** Its conditions are met, but the question had ended in an earlier stage. */
    ENDED
  }

  /** The conditions that kept the row from applying. */
  public List<ExplainedCell> keptBy() {
    return cells.stream().filter(cell -> !cell.met()).toList();
  }
}
