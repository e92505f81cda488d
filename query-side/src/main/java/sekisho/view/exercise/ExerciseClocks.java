package sekisho.view.exercise;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import sekisho.message.ClockAnchor;
import sekisho.message.ExerciseId;

/**
 * The clocks of the exercises, straight from the event store, so that the newest anchor is there.
 * Answers wherever the thread stands.
 */
public interface ExerciseClocks {
  /** Where the clock of an exercise that began stands; empty before the start. */
  Optional<ClockAnchor> anchor(ExerciseId exercise);

  /**
   * The exercise time at a moment on the wall: that of the clock, the epoch before the start; the
   * moment itself when there is no such exercise.
   */
  Instant now(ExerciseId exercise, Instant wallNow);

  /** Whether it began, has not ended, and its clock goes. */
  boolean running(ExerciseId exercise);

  /** The exercises that began and have not ended, whether their clock goes or stands. */
  Set<ExerciseId> open();
}
