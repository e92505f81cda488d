package sekisho.view.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;

/**
 * When a player was last seen at a page of an exercise. It is no fact of the exercise: nothing
 * rests on it, and it may be lost.
 */
public interface Presences {
  /**
   * Somebody looks at a page of an exercise now.
   *
   * @param at the moment on the wall clock
   */
  void seen(ExerciseId exercise, Collection<PersonId> players, Instant at);

  /** The moment on the wall clock at which each player of an exercise was last seen. */
  Map<PersonId, Instant> lastSeen(ExerciseId exercise);
}
