package sekisho.decision;

import sekisho.message.PersonId;
import sekisho.message.Seat;

/** The register of who holds which seat (process 7.1). */
public interface SeatRegister {
  /** Whether the person is enrolled and holds the seat at this moment. */
  boolean holds(PersonId person, Seat seat);
}
