package sekisho.message;

import java.util.UUID;

/** The identity of one request: the same id with the same body has one effect and one answer. */
public record CommandId(UUID value) {
  public static CommandId of(String text) {
    return new CommandId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
