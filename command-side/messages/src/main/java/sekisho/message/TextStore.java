package sekisho.message;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where free text lives, outside the events, so that it can be erased without touching the record.
 *
 * <p>Keeping the same text for the same command twice gives the same reference.
 */
public interface TextStore {
  TextRef keep(CommandId command, String text);

  Optional<String> read(TextRef ref);

  /**
   * Lets lists find the text by its words, as they find the title of a case. Reasons and opinions
   * are not searched. Asking twice, or for a text that was erased, does nothing.
   */
  void letBeFound(TextRef ref);

  /** Several texts at once; one that was erased is missing. */
  default Map<TextRef, String> read(Collection<TextRef> refs) {
    Map<TextRef, String> texts = new HashMap<>();
    refs.forEach(ref -> read(ref).ifPresent(text -> texts.put(ref, text)));
    return texts;
  }
}
