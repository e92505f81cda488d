package sekisho.message;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The identity of one transfer case; random, so that it tells nothing about other cases. */
public record CaseId(UUID value) {
  public static CaseId of(String text) {
    return new CaseId(UUID.fromString(text));
  }

  /** The case of an exercise that its scenario names, such as {@code case-1}. */
  public static CaseId inExercise(ExerciseId exercise, String scenarioCase) {
    String name = "sekisho exercise " + exercise + " case " + scenarioCase;
    return new CaseId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
