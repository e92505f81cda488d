package sekisho.view.access;

import java.time.Instant;
import java.util.Optional;
import sekisho.message.CaseId;
import sekisho.message.PersonId;

/** When somebody was last shown a page of a case. */
public interface CaseReads {
  /**
   * The last read of a page by a person up to a moment.
   *
   * @param page the pattern of its address
   */
  Optional<AccessLine> last(CaseId caseId, PersonId person, String page, Instant until);
}
