package sekisho.view.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sekisho.message.CaseId;

/**
 * How the cases stood whose records came by last, so that a row is not read again with each record.
 *
 * <p>Only what stood at the very record before is taken from here. Whatever else happened, such as
 * a transaction that failed or a node that did the work meanwhile, the row is read.
 */
final class LastStandings {
  private static final int CASES = 1_000;

  private final TouchableRows rows;
  private final Map<CaseId, TouchableRows.Row> last = new Latest();

  LastStandings(TouchableRows rows) {
    this.rows = rows;
  }

  /** The least recently used goes first. */
  private static final class Latest extends LinkedHashMap<CaseId, TouchableRows.Row> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<CaseId, TouchableRows.Row> eldest) {
      return size() > CASES;
    }
  }

  /** How the case stood before its record of that number; none when nothing is known of it. */
  Optional<TouchableRows.Row> before(CaseId caseId, long record) {
    Optional<TouchableRows.Row> known;
    synchronized (last) {
      known = Optional.ofNullable(last.get(caseId));
    }
    return known.filter(row -> row.lastRecord() == record - 1).or(() -> rows.find(caseId));
  }

  void remember(CaseId caseId, TouchableCase standing, long record) {
    synchronized (last) {
      last.put(caseId, new TouchableRows.Row(caseId, standing, record, Optional.empty()));
    }
  }

  void forget() {
    synchronized (last) {
      last.clear();
    }
  }
}
