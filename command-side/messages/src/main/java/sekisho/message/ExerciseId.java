package sekisho.message;

import java.util.UUID;

/** The identity of one exercise: one play of a scenario by one team; random, as that of a case. */
public record ExerciseId(UUID value) {
  public static ExerciseId of(String text) {
    return new ExerciseId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
