package sekisho.view.identity;

import java.util.Map;
import java.util.Set;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/** Who holds which seat now. Read on every request, so that a revoked seat ends at once. */
public interface SeatHoldings {
  /** The seats that a person holds, in the order of the process; empty when none. */
  Set<Seat> of(PersonId person);

  /** The seats of everybody who holds one. */
  Map<PersonId, Set<Seat>> all();
}
