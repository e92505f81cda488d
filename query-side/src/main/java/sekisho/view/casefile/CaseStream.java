package sekisho.view.casefile;

import java.util.List;
import sekisho.message.CaseId;

/**
 * Where the records of a case are read: the event store itself, so the own write is always there.
 */
public interface CaseStream {
  /** All records of the case in their order; none when there is no such case. */
  List<Recorded> read(CaseId caseId);
}
