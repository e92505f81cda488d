package sekisho.message;

import java.util.UUID;

/** The identity of one fact of a register, so that a correction can name it. */
public record RegisterFactId(UUID value) {
  public static RegisterFactId of(String text) {
    return new RegisterFactId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
