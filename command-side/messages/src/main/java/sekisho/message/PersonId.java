package sekisho.message;

import java.util.UUID;

/** The pseudonym of one human being; separation of duties is decided on it, never on a seat. */
public record PersonId(UUID value) {
  /** The product itself, when no human being acts: re-evaluation, lapse of a date. */
  public static final PersonId SYSTEM = new PersonId(new UUID(0, 0));

  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
