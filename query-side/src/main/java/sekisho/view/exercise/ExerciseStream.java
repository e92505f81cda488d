package sekisho.view.exercise;

import java.util.List;
import java.util.Set;
import sekisho.message.ExerciseId;

/**
 * The records of the exercises themselves, straight from the event store, so that the newest is
 * there. Answers wherever the thread stands.
 */
public interface ExerciseStream {
  /**
   * The records after one that the reader knows, in order.
   *
   * @param known the number of the last record that the reader knows; 0 for all
   */
  List<ExerciseFact> readAfter(ExerciseId exercise, long known);

  /** The exercises that began and have neither ended nor been broken off. */
  Set<ExerciseId> underWay();
}
