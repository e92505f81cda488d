package sekisho.message;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sets with one order, so that the same fact always has the same bytes. */
final class Sorted {
  private Sorted() {}

  static <T extends Comparable<T>> SortedSet<T> copy(Collection<T> values) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(values));
  }
}
