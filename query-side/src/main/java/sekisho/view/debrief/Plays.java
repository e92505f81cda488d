package sekisho.view.debrief;

import java.util.List;
import java.util.Optional;
import sekisho.message.ExerciseId;
import sekisho.message.TextRef;

/** All plays of a scenario, for trainers: so that one can be laid beside another. */
public interface Plays {
  /**
   * One play.
   *
   * @param name how the trainer calls it
   * @param records how many records it has
   */
  record Play(ExerciseId exercise, TextRef name, Optional<String> runGroup, long records) {}

  /** The plays of a scenario in any version, newest first. */
  List<Play> of(String scenario);
}
