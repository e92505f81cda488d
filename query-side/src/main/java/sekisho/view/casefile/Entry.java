package sekisho.view.casefile;

import java.time.Instant;
import java.time.LocalDate;
import sekisho.message.Acting;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/**
 * Where a fact stands in the records of its case: the number of the record, and who acted.
 *
 * @param record the number of the record in the case, counting from 1
 */
public record Entry(long record, Acting by) {
  public PersonId person() {
    return by.person();
  }

  public Seat seat() {
    return by.seat();
  }

  /** The moment of recording, UTC. */
  public Instant at() {
    return by.at();
  }

  /** The day in Japan on which the act fell. */
  public LocalDate day() {
    return by.day();
  }
}
