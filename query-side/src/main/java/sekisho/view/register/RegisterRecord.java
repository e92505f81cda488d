package sekisho.view.register;

import java.time.Instant;
import sekisho.message.Acting;
import sekisho.message.RegisterEvent;

/**
 * One record about a country, with who recorded it and when.
 *
 * @param number its place in the stream of the country, from 1
 */
public record RegisterRecord(long number, RegisterEvent event, Acting by) {
  /** The recorded time, as against the day from which the fact holds. */
  public Instant recordedAt() {
    return by.at();
  }
}
