package sekisho.view.desk;

import java.time.Instant;
import java.util.Optional;
import sekisho.message.SeatId;

/**
 * How a place responds to an inject that reached it.
 *
 * @param at the exercise time at which it had responded
 */
public record Response(SeatId place, Kind kind, Optional<Instant> at) {
  /** Whether it has responded. */
  public enum Kind {
    OPEN,
    DONE,
    LATE
  }
}
