package sekisho.message;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A place at the table of an exercise, as its scenario names it, such as {@code mofa}. It holds one
 * or more seats of the process: {@code meti} may hold those of the officer and of the decision
 * maker.
 */
public record SeatId(String value) implements Comparable<SeatId> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public SeatId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A place is small letters, digits and hyphens: " + value);
    }
  }

  /** The given places in the order of their names, so that a fact is always written the same. */
  static Set<SeatId> ordered(Set<SeatId> places) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(places));
  }

  @Override
  public int compareTo(SeatId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
