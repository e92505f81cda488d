package sekisho.app.venue;

import java.time.Instant;
import sekisho.message.Command;
import sekisho.message.ExerciseId;

/** What has to happen in an exercise before a command is applied: all that fell due before it. */
@FunctionalInterface
public interface DueBefore {
  /**
   * Does what is due, in its order.
   *
   * @param now the exercise time
   * @return the exercise time at which the command happens: now, or the time to which it sets the
   *     clock forward
   */
  Instant upTo(ExerciseId exercise, Command command, Instant now);
}
