package sekisho.web.caselist;

import org.jspecify.annotations.Nullable;

/**
 * The name of a filter as typed.
 *
 * @param filter what is kept under it: the address of the list behind the question mark
 */
record FilterForm(@Nullable String name, @Nullable String filter) {
  static final String LABELS = "desk.filter";
  static final int LONGEST_NAME = 40;

  String filterOrNone() {
    return filter == null ? "" : filter;
  }
}
