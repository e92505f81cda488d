package sekisho.view.exercise;

import java.util.List;
import sekisho.message.ExerciseId;

/** Where the records of an exercise are read: the event store itself. */
public interface ExerciseLog {
  /**
   * The records after one that the reader knows, in their order.
   *
   * @param known the number of the last record that the reader knows; 0 for all
   */
  List<ExerciseRecord> readAfter(ExerciseId exercise, long known);

  /** The number of the last record; 0 when there is none. */
  long head(ExerciseId exercise);
}
