package sekisho.view.caselist;

import java.util.List;
import java.util.UUID;

/**
 * How a word is looked for in titles. A title is sealed under the key of its writer, and so are the
 * words by which it is found: each key has a pattern of its own for the same word.
 */
public interface TitleWords {
  /** The patterns of a word under every key that is there, in the same order. */
  Sought sought(String word);

  /**
   * Keys, and the pattern under each.
   *
   * @param patterns as LIKE takes them
   */
  record Sought(List<UUID> keys, List<String> patterns) {
    public Sought {
      keys = List.copyOf(keys);
      patterns = List.copyOf(patterns);
    }
  }
}
