package sekisho.view.ledger;

import java.time.Duration;
import java.util.Optional;
import sekisho.message.CaseId;

/** Hands out receipts: proof that a fact stands in the log. */
public interface Receipts {
  /** The receipt of a record of a case; empty while no checkpoint covers it. */
  Optional<Receipt> ofRecord(CaseId caseId, long record);

  /** The receipt of any fact; empty while no checkpoint covers it. */
  Optional<Receipt> ofEvent(String eventId);

  /**
   * As {@link #ofRecord}, and asks for a checkpoint at once when none covers the record yet.
   *
   * @param limit how long to wait
   * @return empty when no checkpoint covered the record in that time
   */
  Optional<Receipt> await(CaseId caseId, long record, Duration limit);
}
