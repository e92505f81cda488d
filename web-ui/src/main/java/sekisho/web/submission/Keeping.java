package sekisho.web.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sekisho.message.TextRef;

/**
 * How the texts of a section become references. A text that did not change keeps its reference, so
 * that it does not count as amended (I-20).
 *
 * @param known what a reference says
 * @param keep what happens to a text that is new
 */
record Keeping(Function<TextRef, Optional<String>> known, Function<String, TextRef> keep) {
  TextRef keep(String typed, Optional<TextRef> before) {
    String text = typed.replace("\r\n", "\n");
    return before
        .filter(ref -> known.apply(ref).equals(Optional.of(text)))
        .orElseGet(() -> keep.apply(text));
  }

  Optional<TextRef> keep(Optional<String> typed, Optional<TextRef> before) {
    return typed.map(text -> keep(text, before));
  }

  /** Line by line; a line is compared with the one that stood in its place. */
  List<TextRef> keep(List<String> typed, List<TextRef> before) {
    List<TextRef> kept = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      kept.add(keep(typed.get(i), at(before, i)));
    }
    return List.copyOf(kept);
  }

  /** What stood at a place, if anything did. */
  static <T> Optional<T> at(List<T> list, int index) {
    return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
  }
}
