package sekisho.message;

import java.time.Duration;
import java.time.Instant;

/**
 * Where the clock of an exercise stands: at this moment on the wall it showed this exercise time,
 * and went on at this rate. The clock itself is never stored.
 *
 * @param wall the moment on the wall clock
 * @param exercise the exercise time at that moment
 * @param rate seconds of exercise time in a second; 0 when it stands
 */
public record ClockAnchor(Instant wall, Instant exercise, int rate) {
  /** The exercise time at a moment on the wall clock; never before that of the anchor. */
  public Instant at(Instant wallNow) {
    Duration since = Duration.between(wall, wallNow);
    return since.isNegative() ? exercise : exercise.plus(since.multipliedBy(rate));
  }
}
