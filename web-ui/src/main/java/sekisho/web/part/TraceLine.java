package sekisho.web.part;

import org.jspecify.annotations.Nullable;

/**
 * One step of the decision trace; a list is shown by {@code fragments/trace :: trace(lines)}.
 *
 * @param source rule, citation and source grade in one line
 * @param address where the source can be read, if there is a page for it
 */
public record TraceLine(
    Kind kind, String question, String answer, String source, @Nullable String address) {
  /** The mark before the line. */
  public enum Kind {
    PLAIN,
    /** With a condition, an assumption, or a prohibition: an orange lozenge. */
    CARE,
    /** Where the path ends: a blue square. */
    END;

    /** The style class of this kind. */
    public String style() {
      return switch (this) {
        case PLAIN -> "";
        case CARE -> "c";
        case END -> "end";
      };
    }
  }
}
