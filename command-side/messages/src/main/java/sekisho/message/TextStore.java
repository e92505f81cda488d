package sekisho.message;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where free text lives, outside the events, so that it can be erased without touching the record.
 *
 * <p>Keeping the same text for the same command twice gives the same reference.
 */
public interface TextStore {
  /** Keeps words of the product itself, which belong to no person. */
  TextRef keep(CommandId command, String text);

  /**
   * Keeps what a person wrote, so that it goes when the data of that person are erased.
   *
   * @param writer the human being, also where an invented person acts in an exercise
   */
  default TextRef keep(CommandId command, PersonId writer, String text) {
    return keep(command, text);
  }

  Optional<String> read(TextRef ref);

  /**
   * The record by which the text was erased, numbered in the stream of its writer; empty when it
   * was not.
   */
  default OptionalLong erasedBy(TextRef ref) {
    return OptionalLong.empty();
  }

  /**
   * The bytes whose SHA-256 is the reference: a salt of 32 bytes, then the text in UTF-8. They
   * prove to somebody without this system what stood there; empty when it was erased.
   */
  default Optional<byte[]> opening(TextRef ref) {
    return Optional.empty();
  }

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
