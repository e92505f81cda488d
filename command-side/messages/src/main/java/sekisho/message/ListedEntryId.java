package sekisho.message;

import java.util.regex.Pattern;

/** One entry of a list of parties by the list's own number: DATAID in the Security Council's. */
public record ListedEntryId(String value) {
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

  public ListedEntryId {
    if (!NUMBER.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "An entry has a number of letters, digits, dots and hyphens, not: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
