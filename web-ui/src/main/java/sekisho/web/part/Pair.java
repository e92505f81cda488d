package sekisho.web.part;

import org.jspecify.annotations.Nullable;

/**
 * A name and its value; a list is shown by {@code fragments/kv :: kv(pairs)} or {@code ::
 * facts(pairs)}.
 *
 * @param value the words; a missing value is shown as a dash
 * @param lang the language of the value where it is not that of the page
 */
public record Pair(String name, @Nullable String value, @Nullable String lang) {
  public static Pair of(String name, @Nullable String value) {
    return new Pair(name, value, null);
  }
}
