package sekisho.web;

import org.springframework.stereotype.Component;
import sekisho.message.TextRef;
import sekisho.message.TextStore;

/**
 * The free texts that records point to, in the words in which they were written. Templates call it
 * {@code @texts}; they show a text in the language of its author, never translated.
 */
@Component("texts")
public class Texts {
  private final TextStore store;
  private final Words words;

  Texts(TextStore store, Words words) {
    this.store = store;
    this.words = words;
  }

  /** The text, or words that say that it was erased. */
  public String of(TextRef ref) {
    return store.read(ref).orElseGet(() -> words.of("common.text.erased"));
  }
}
