package sekisho.view.casefile;

import java.util.List;
import sekisho.message.CaseId;

/**
 * Where the records of a case are read: the event store itself, so the own write is always there.
 */
public interface CaseStream {
  /** All records of the case in their order; none when there is no such case. */
  List<Recorded> read(CaseId caseId);

  /**
   * The records after one that the reader knows already; a stream only ever grows. For lists: their
   * signatures are not verified, since no list shows one.
   *
   * @param known how many records the reader knows
   */
  default List<Recorded> readAfter(CaseId caseId, int known) {
    List<Recorded> all = read(caseId);
    return all.subList(Math.min(known, all.size()), all.size());
  }
}
