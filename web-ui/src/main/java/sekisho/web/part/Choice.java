package sekisho.web.part;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a select, of radio buttons or of check boxes.
 *
 * @param value what the form sends
 * @param hint a line of help below the label
 */
public record Choice(String value, String label, @Nullable String hint) {
  public static Choice of(String value, String label) {
    return new Choice(value, label, null);
  }
}
