package sekisho.message;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What may be asked at the confirmation of policy: by the ministries, the four ministers, the
 * Cabinet.
 */
public sealed interface SignOffCommand extends CaseCommand {
  /** Confirm at the ministries' level (L1). */
  record ConfirmPolicy(CaseId caseId, TextRef memo) implements SignOffCommand {}

  /** Propose the finding of special circumstances (特段の事情) for a country in combat (I-08). */
  record FindSpecialCircumstances(
      CaseId caseId,
      TextRef facts,
      TextRef securityNeed,
      TextRef aggressionBasis,
      LocalDate validUntil)
      implements SignOffCommand {}

  /**
   * Freeze the dossier and table it to the four-minister meeting.
   *
   * @param circulation decided by circulation (持ち回り), without attendance
   * @param attendance the offices present; all four unless by circulation
   * @param conditionalOn for a conditional confirmation: on what, and until when
   */
  record TableCase(
      CaseId caseId,
      LocalDate meetingOn,
      boolean circulation,
      Set<Seat> attendance,
      Optional<ConfirmationCondition> conditionalOn)
      implements SignOffCommand {
    public TableCase {
      attendance = Sorted.copy(attendance);
    }
  }

  /** Sign, as the minister whose seat is held, the dossier with this hash. */
  record SignCase(CaseId caseId, DossierHash dossier) implements SignOffCommand {}

  /** Object; one objection blocks (I-09). */
  record ObjectToCase(
      CaseId caseId,
      DossierHash dossier,
      ObjectionOutcome outcome,
      Optional<AdverseGround> ground,
      TextRef reason)
      implements SignOffCommand {}

  /** Return the dossier to the ministries with instructions. */
  record ReturnDossier(CaseId caseId, DossierHash dossier, TextRef instruction)
      implements SignOffCommand {}

  /** Withdraw the own signature before the fourth is given. */
  record WithdrawSignOff(CaseId caseId, TextRef reason) implements SignOffCommand {}

  /** Take a case on hold, or before the Cabinet, back to the ministries. */
  record ResumeCase(CaseId caseId, TextRef reason) implements SignOffCommand {}

  /** Record the Cabinet decision on a GCAP transfer to a non-partner (I-10). */
  record RecordCabinet(CaseId caseId, TextRef decisionNumber, LocalDate decidedOn, TextRef scope)
      implements SignOffCommand {}

  /** Record that the condition of a conditional confirmation is met. */
  record RecordConditionMet(CaseId caseId, TextRef evidence) implements SignOffCommand {}

  /**
   * Let a conditional confirmation lapse when its condition failed or its date has passed (I-15).
   */
  record LapseConfirmation(CaseId caseId, boolean conditionFailed, TextRef reason)
      implements SignOffCommand {}
}
