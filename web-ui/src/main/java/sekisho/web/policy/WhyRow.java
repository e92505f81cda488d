package sekisho.web.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sekisho.view.policy.RowText;
import sekisho.web.part.Chip;
import sekisho.web.part.Pair;

/**
 * A row of a table with the reason why it applied or did not.
 *
 * @param standing how it stands to the facts of the case
 * @param unmet the conditions that kept it from applying
 * @param met the conditions that are met
 * @param ended why it does not count although its conditions are met
 */
record WhyRow(
    RowText row,
    Chip standing,
    boolean fired,
    List<Asked> unmet,
    List<Asked> met,
    @Nullable String ended) {
  /**
   * A condition and what the case has.
   *
   * @param behind the facts from which the value is worked out, where it is not a fact itself
   */
  record Asked(String label, String needs, String is, List<Pair> behind) {}
}
