package sekisho.view.moment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sekisho.message.CaseId;
import sekisho.view.caselist.FoldedRow;

/**
 * Rows that were folded before. The row of a case at one of its records never changes, so that a
 * step in time costs one case and not all of them.
 */
final class RowsSoFar {
  private static final int ROWS = 50_000;

  private final Map<At, FoldedRow> rows = new Latest();

  /** A case at one of its records. */
  record At(CaseId caseId, long record) {}

  /** The least recently used goes first. */
  private static final class Latest extends LinkedHashMap<At, FoldedRow> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<At, FoldedRow> eldest) {
      return size() > ROWS;
    }
  }

  Optional<FoldedRow> of(At at) {
    synchronized (rows) {
      return Optional.ofNullable(rows.get(at));
    }
  }

  void keep(At at, FoldedRow row) {
    synchronized (rows) {
      rows.put(at, row);
    }
  }
}
