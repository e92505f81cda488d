package sekisho.view.caselist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sekisho.message.CaseId;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseStream;
import sekisho.view.casefile.Recorded;

/**
 * The records of the cases that were projected last, so that a replay reads each stream about once
 * instead of once a record. What is missing is read from the stream.
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
   * The case as it stood at a record.
   *
   * @throws IllegalStateException when the record is not in the stream
   */
  CaseFile at(CaseId caseId, long record) {
    return CaseFile.at(records(caseId, record), record);
  }

  private List<Recorded> records(CaseId caseId, long atLeast) {
    synchronized (recent) {
      List<Recorded> known = recent.get(caseId);
      if (known != null && known.size() >= atLeast) {
        return known;
      }
    }
    List<Recorded> read = stream.read(caseId);
    if (read.size() < atLeast) {
      throw new IllegalStateException(
          "Case " + caseId + " has " + read.size() + " records, not " + atLeast);
    }
    synchronized (recent) {
      recent.put(caseId, read);
    }
    return read;
  }

  void forget() {
    synchronized (recent) {
      recent.clear();
    }
  }
}
