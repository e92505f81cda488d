package sekisho.message;

import java.util.Optional;

/** What may open or suspend a case again (I-17). */
public enum ReopenTrigger {
  CONFLICT_OUTBREAK,
  EMBARGO_LISTED,
  AGREEMENT_DENOUNCED,
  REQUEST_CHANGED,
  FALSE_STATEMENT,
  EXTRA_PURPOSE_USE,
  UNCONSENTED_RETRANSFER,
  SPECIAL_CIRCUMSTANCES_ENDED,
  COURT_OR_UN_FINDING,
  NEW_POLICY_VERSION,
  /** The only way out of a prohibition under Principle 1 (I-01). */
  P1_DATA_CORRECTED;

  /** Which facts of the registers touch cases by themselves (I-17, I-18). */
  public static Optional<ReopenTrigger> setOffBy(RegisterEvent event) {
    return switch (event) {
      case RegisterEvent.ConflictStatusChanged e ->
          when(e.status() == CombatStatus.YES, CONFLICT_OUTBREAK);
      case RegisterEvent.PartyToConflictFound e -> when(e.party(), COURT_OR_UN_FINDING);
      // Persons and groups that are named are found among the parties of a case, not by country.
      case RegisterEvent.EmbargoListed e ->
          when(e.scope() != EmbargoScope.ENTITIES, EMBARGO_LISTED);
      case RegisterEvent.AgreementDenounced _ -> Optional.of(AGREEMENT_DENOUNCED);
      case RegisterEvent.AgreementSigned _,
          RegisterEvent.AgreementEnteredIntoForce _,
          RegisterEvent.EmbargoLifted _,
          RegisterEvent.AggressionFound _,
          RegisterEvent.PartnerStatusChanged _,
          RegisterEvent.RegisterFactCorrected _ ->
          Optional.empty();
    };
  }

  private static Optional<ReopenTrigger> when(boolean holds, ReopenTrigger trigger) {
    return holds ? Optional.of(trigger) : Optional.empty();
  }
}
