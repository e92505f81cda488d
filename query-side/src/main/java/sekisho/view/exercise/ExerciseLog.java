package sekisho.view.exercise;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  /** The numbers of the last records of several exercises. */
  default Map<ExerciseId, Long> heads(Collection<ExerciseId> exercises) {
    return exercises.stream().collect(toUnmodifiableMap(exercise -> exercise, this::head));
  }
}
