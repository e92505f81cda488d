package sekisho.view.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import sekisho.message.CaseId;
import sekisho.message.CausingRecord;
import sekisho.message.Country;
import sekisho.message.PolicyEvent;
import sekisho.message.RegisterEvent;
import sekisho.message.ReopenTrigger;

/**
 * A fact on record that may touch cases.
 *
 * @param what the fact of the register, or the version of the policy, that it is about
 * @param country the destinations that it touches; every destination when empty
 * @param onlyCase the one case that it is about, when it is a record of that case
 * @param validFrom the first day on which it holds
 * @param activeAt since when it counts: a case submitted later was examined with it in view; empty
 *     while its day has not come
 * @param corrected whether it was found to be wrong before or after it counted
 */
public record Cause(
    CausingRecord record,
    ReopenTrigger trigger,
    String what,
    Optional<Country> country,
    Optional<CaseId> onlyCase,
    Instant recordedAt,
    LocalDate validFrom,
    Optional<Instant> activeAt,
    boolean corrected) {
  /** Which facts of the registers touch cases by themselves (I-17, I-18). */
  static Optional<ReopenTrigger> trigger(RegisterEvent event) {
    return ReopenTrigger.setOffBy(event);
  }

  /** Which facts about the policy touch cases by themselves (I-02). */
  static Optional<ReopenTrigger> trigger(PolicyEvent event) {
    return switch (event) {
      case PolicyEvent.PolicyVersionAdopted _ -> Optional.of(ReopenTrigger.NEW_POLICY_VERSION);
      case PolicyEvent.VersionProposed _, PolicyEvent.VersionWithdrawn _ -> Optional.empty();
    };
  }
}
