package sekisho.message.scenario;

import java.time.Duration;
import java.util.Optional;
import sekisho.message.Bilingual;
import sekisho.message.SeatId;

/**
 * What a place is expected to do.
 *
 * @param text in words, for the trainer
 * @param after the inject from whose delivery its time counts; from the start when empty
 * @param timing in what time; a task without one is not timed
 * @param criterion the criterion of the rubric that it settles
 */
public record Expectation(
    String id,
    Bilingual text,
    SeatId place,
    Condition met,
    Optional<String> after,
    Optional<Timing> timing,
    String criterion) {

  /**
   * @param target up to here all points are given
   * @param limit from here on none
   * @param working whether the time counts on working hours alone
   */
  public record Timing(Duration target, Duration limit, boolean working) {}
}
