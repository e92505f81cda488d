package sekisho.view.caselist;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import sekisho.message.CaseId;

/**
 * Up to which record the rows of the list were written and committed by this node. It is only known
 * after the commit, and forgotten with the rows, so it never says more than the table does.
 */
final class WrittenRows {
  private static final int ROWS = 20_000;

  private final Map<CaseId, Long> written = new Latest();

  /** The least recently used goes first. */
  private static final class Latest extends LinkedHashMap<CaseId, Long> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<CaseId, Long> eldest) {
      return size() > ROWS;
    }
  }

  /** The newest record that the row is known to show; 0 when nothing is known. */
  long writtenUpTo(CaseId caseId) {
    synchronized (written) {
      return written.getOrDefault(caseId, 0L);
    }
  }

  /** The row was written, in a transaction that may still fail. */
  void written(CaseId caseId, long record) {
    CurrentUnitOfWork.ifStarted(
        work ->
            work.afterCommit(
                _ -> {
                  synchronized (written) {
                    written.merge(caseId, record, Math::max);
                  }
                }));
  }

  void forget() {
    synchronized (written) {
      written.clear();
    }
  }
}
