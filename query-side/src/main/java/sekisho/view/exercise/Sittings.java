package sekisho.view.exercise;

import java.util.List;
import java.util.Set;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/** Who sits where in which exercise now. Answers wherever the thread stands. */
public interface Sittings {
  /** The seats of the process that the places of a player hold; empty when the player has none. */
  Set<Seat> seats(ExerciseId exercise, PersonId player);

  /** The exercises in which a player has a place, newest first. */
  List<ExerciseId> of(PersonId player);
}
