package sekisho.view.caselist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sekisho.message.CaseId;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseStream;
import sekisho.view.casefile.Recorded;

/**
 * The records of the cases that were projected last, so that a record is read once and not again
 * with each one after it. What is missing is read from the stream.
 */
final class RecentCases {
  private static final int CASES = 256;

  private final CaseStream stream;
  private final Map<CaseId, List<Recorded>> recent = new Recent();

  RecentCases(CaseStream stream) {
    this.stream = stream;
  }

  /** The least recently used goes first. */
  private static final class Recent extends LinkedHashMap<CaseId, List<Recorded>> {
    private static final long serialVersionUID = 1L;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<CaseId, List<Recorded>> eldest) {
      return size() > CASES;
    }
  }

  /**
   * The case as it stands, at least at that record.
   *
   * @throws IllegalStateException when the record is not in the stream
   */
  CaseFile newest(CaseId caseId, long atLeast) {
    return CaseFile.of(records(caseId, atLeast));
  }

  /** Whether so many records of the case were read and no more, as when each comes in its turn. */
  boolean knowsExactly(CaseId caseId, long records) {
    synchronized (recent) {
      return recent.getOrDefault(caseId, List.of()).size() == records;
    }
  }

  private List<Recorded> records(CaseId caseId, long atLeast) {
    List<Recorded> known;
    synchronized (recent) {
      known = recent.getOrDefault(caseId, List.of());
    }
    if (known.size() >= atLeast) {
      return known;
    }
    List<Recorded> longer = new ArrayList<>(known);
    longer.addAll(stream.readAfter(caseId, known.size()));
    if (longer.size() < atLeast) {
      throw new IllegalStateException(
          "Case " + caseId + " has " + longer.size() + " records, not " + atLeast);
    }
    synchronized (recent) {
      recent.put(caseId, longer);
    }
    return longer;
  }

  void forget() {
    synchronized (recent) {
      recent.clear();
    }
  }
}
