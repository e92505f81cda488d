package sekisho.message;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The pseudonym of one human being; separation of duties is decided on it, never on a seat. */
public record PersonId(UUID value) {
  /** The product itself, when no human being acts: re-evaluation, lapse of a date. */
  public static final PersonId SYSTEM = new PersonId(new UUID(0, 0));

  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  /**
   * The invented person who sits in a seat of an exercise. Whoever plays it, the case knows this
   * person: so duties are separated by seat, and a replacement takes over the work of the seat.
   */
  public static PersonId inExercise(ExerciseId exercise, Seat seat) {
    String name = "sekisho exercise " + exercise + " seat " + seat;
    return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
