package sekisho.web.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of an exercise, as they were typed. */
final class ExerciseForms {
  private ExerciseForms() {}

  /**
   * A new exercise.
   *
   * @param scenario the hash of its file
   * @param runGroup letters and digits, the same for all teams of a class; or nothing
   */
  record NewForm(@Nullable String scenario, @Nullable String name, @Nullable String runGroup) {}

  /**
   * Who sits where.
   *
   * @param sit in the order of the places of the scenario: a person, a counterpart or nobody
   * @param fill set when counterparts take the empty places
   */
  record PlacesForm(@Nullable List<String> sit, @Nullable String fill) {}

  /** Playing alone: the hash of the file of the scenario, and the place. */
  record SoloForm(@Nullable String scenario, @Nullable String place) {}

  /** Why an exercise is broken off. */
  record AbortForm(@Nullable String reason) {}

  /** What the clock of a play alone has to do. */
  record ClockForm(@Nullable String act) {}
}
