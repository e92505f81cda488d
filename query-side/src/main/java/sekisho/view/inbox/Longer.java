package sekisho.view.inbox;

import java.util.ArrayList;
import java.util.List;

/** A list and one more at its end. */
final class Longer {
  private Longer() {}

  static <T> List<T> of(List<T> list, T more) {
    List<T> all = new ArrayList<>(list);
    all.add(more);
    return all;
  }
}
