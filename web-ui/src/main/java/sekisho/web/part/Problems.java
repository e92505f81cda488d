package sekisho.web.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the page was not accepted; shown by {@code fragments/errors :: summary} above the heading.
 *
 * @param refusal the ground in words and its article, when the rules refused
 * @param changes where to see what changed, when someone else acted first
 * @param fields one line for each field that has to be corrected, in the order of the form
 */
public record Problems(
    @Nullable Refusal refusal, @Nullable String changes, List<FieldProblem> fields) {
  /** The ground of a refusal in words, and where the rule stands. */
  public record Refusal(String words, String article) {}

  /**
   * What is wrong in one field.
   *
   * @param id the id of the control, for the link
   */
  public record FieldProblem(String id, String words) {}

  public Problems {
    fields = List.copyOf(fields);
  }
}
