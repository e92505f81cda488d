package sekisho.web.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sekisho.web.part.Chip;
import sekisho.web.part.Finding;

/**
 * One step of the screening, in order.
 *
 * @param id the id of its section on the page
 * @param findings what stands now, in the order in which it was recorded
 * @param waits the seats that have to act, in words; absent when nobody has
 */
record Step(
    String id,
    int number,
    String title,
    Chip chip,
    List<Finding> findings,
    @Nullable String waits) {
  Step {
    findings = List.copyOf(findings);
  }
}
