package sekisho.message;

import java.util.UUID;

/** The identity of one transfer case; random, so that it tells nothing about other cases. */
public record CaseId(UUID value) {
  public static CaseId of(String text) {
    return new CaseId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
