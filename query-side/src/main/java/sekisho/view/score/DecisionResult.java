package sekisho.view.score;

import java.util.Map;
import sekisho.message.PanelOutcome;

/**
 * What was decided on a case, beside what the panel voted.
 *
 * @param criterion by which the decision was judged
 * @param chosen how many places chose which
 * @param votes of the panel
 */
public record DecisionResult(
    String criterion,
    String caseId,
    Map<PanelOutcome, Long> chosen,
    Map<PanelOutcome, Integer> votes) {
  public DecisionResult {
    chosen = Map.copyOf(chosen);
    votes = Map.copyOf(votes);
  }
}
