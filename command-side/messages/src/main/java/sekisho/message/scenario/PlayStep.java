package sekisho.message.scenario;

import java.util.Map;
import java.util.Optional;
import sekisho.message.Seat;

/**
 * One act, as a counterpart or a golden play does it.
 *
 * @param seat the seat of the process that acts
 * @param caseId the case of the scenario; empty for any, or when the act is none on a case
 * @param act the name of what is done: that of a due act such as {@code SCREEN_PRINCIPLE1}, or of a
 *     command such as {@code SuspendCase}
 * @param with what to say, as words under the names of the fields of the act; what is missing is
 *     said in the usual way
 */
public record PlayStep(Seat seat, Optional<String> caseId, String act, Map<String, String> with) {
  public PlayStep {
    with = Map.copyOf(with);
  }
}
