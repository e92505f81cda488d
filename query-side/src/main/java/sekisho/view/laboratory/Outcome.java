package sekisho.view.laboratory;

import java.util.List;
import java.util.Optional;
import sekisho.message.CaseId;
import sekisho.message.Country;

/**
 * A past case in a trial.
 *
 * @param reference the number of the case, once it has one
 * @param then what it is compared with
 * @param now what the draft says; empty when it has no answer to these facts
 * @param rulesThen the rules that made it so then and do not apply in the draft
 * @param rulesNow the rules of the draft that make it so now
 */
public record Outcome(
    CaseId caseId,
    Optional<String> reference,
    Country destination,
    Said then,
    Optional<Said> now,
    List<String> rulesThen,
    List<String> rulesNow) {
  public Outcome {
    rulesThen = List.copyOf(rulesThen);
    rulesNow = List.copyOf(rulesNow);
  }
}
