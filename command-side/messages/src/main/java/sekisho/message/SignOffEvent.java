package sekisho.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has happened at the confirmation of policy. */
public sealed interface SignOffEvent extends CaseEvent {
  /** Special circumstances were proposed; the four ministers adopt them with their signatures. */
  record SpecialCircumstancesFound(
      Country country,
      TextRef facts,
      TextRef securityNeed,
      TextRef aggressionBasis,
      LocalDate validUntil)
      implements SignOffEvent {}

  /** A round of signatures began on a frozen dossier. */
  record DossierFrozen(
      int round,
      DossierHash dossier,
      Meeting meeting,
      Optional<ConfirmationCondition> conditionalOn)
      implements SignOffEvent {}

  /** The dossier changed, so the round counts no longer; it stays readable (I-04). */
  record RoundVoided(int round, DossierHash before, DossierHash after) implements SignOffEvent {}

  /** A minister signed the frozen dossier. */
  record MinisterSigned(
      Seat office, int round, DossierHash dossier, MeetingId meeting, boolean circulation)
      implements SignOffEvent {}

  /** A minister objected. */
  record MinisterObjected(
      Seat office,
      int round,
      DossierHash dossier,
      ObjectionOutcome outcome,
      Optional<AdverseGround> ground,
      TextRef reason)
      implements SignOffEvent {}

  /** A minister returned the dossier with instructions. */
  record MinisterReturned(Seat office, int round, DossierHash dossier, TextRef instruction)
      implements SignOffEvent {}

  /** A minister took the own signature back. */
  record SignOffWithdrawn(Seat office, int round, TextRef reason) implements SignOffEvent {}

  /** The four ministers concluded; the fourth signature decides at once. */
  record FourMinisterConcluded(
      int round,
      DossierHash dossier,
      List<MinisterSignature> signatures,
      List<TextRef> conditions,
      Optional<ConfirmationCondition> conditionalOn,
      boolean toCabinet)
      implements SignOffEvent {
    public FourMinisterConcluded {
      signatures = List.copyOf(signatures);
      conditions = List.copyOf(conditions);
    }
  }

  /** A case on hold, or before the Cabinet, went back to the ministries. */
  record CaseResumed(TextRef reason) implements SignOffEvent {}

  /** The Cabinet decided. */
  record CabinetDecided(TextRef decisionNumber, LocalDate decidedOn, TextRef scope)
      implements SignOffEvent {}

  /**
   * The case is confirmed as one in which the transfer may be permitted (海外移転を認め得る案件に該当).
   *
   * @param version the policy version in force on the day of this decision (I-02)
   * @param conditions those of the ministries, all of them
   */
  record PolicyConfirmed(
      Level level,
      PolicyVersionId version,
      Optional<TextRef> memo,
      List<TextRef> conditions,
      Optional<ConfirmationCondition> conditionalOn)
      implements SignOffEvent {
    public PolicyConfirmed {
      conditions = List.copyOf(conditions);
    }
  }

  /** The condition of a conditional confirmation is met. */
  record ConfirmationConditionMet(TextRef evidence) implements SignOffEvent {}

  /** A conditional confirmation lapsed (I-15). */
  record ConfirmationLapsed(boolean conditionFailed, TextRef reason) implements SignOffEvent {}
}
