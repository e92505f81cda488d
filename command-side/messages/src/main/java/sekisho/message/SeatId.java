package sekisho.message;

import java.util.regex.Pattern;

/**
 * A place at the table of an exercise, as its scenario names it, such as {@code mofa}. It holds one
 * or more seats of the process: {@code meti} may hold those of the officer and of the decision
 * maker.
 */
public record SeatId(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public SeatId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A place is small letters, digits and hyphens: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
