package sekisho.app.exercise.clock;

import java.time.Instant;
import java.util.List;
import sekisho.message.ExerciseId;

/**
 * Finds what is due in an exercise, from what is on record and nothing else: so what was due when
 * the product died is found due again when it is back, and what was done is not. The thread stands
 * in the exercise.
 */
@FunctionalInterface
public interface DueSource {
  /**
   * What is due and not done, in any order.
   *
   * @param exerciseNow the exercise time up to which
   */
  List<DueItem> due(ExerciseId exercise, Instant exerciseNow);
}
