package sekisho.message;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a case stands (process 7.2). One definition for deciders and pages: the stage follows from
 * the facts alone.
 */
public enum Stage {
  DRAFT,
  SUBMITTED,
  RETURNED,
  P1_SCREENING,
  PROHIBITED_P1,
  CLASSIFIED,
  MINISTRY_REVIEW,
  INFO_REQUESTED,
  SECRETARIES_MEETING,
  FOUR_MINISTER_PENDING,
  CABINET_PENDING,
  POLICY_CONFIRMED,
  POLICY_CONFIRMED_CONDITIONAL,
  UNDERTAKING_RECORDED,
  LICENCE_REVIEW,
  LICENSED,
  NOT_PERMITTED,
  REFUSED,
  WITHDRAWN,
  ON_HOLD,
  SUSPENDED,
  REVOKED,
  EXPIRED;

  private static final Set<Stage> ENDED =
      EnumSet.of(PROHIBITED_P1, NOT_PERMITTED, REFUSED, WITHDRAWN, REVOKED, EXPIRED);
  private static final Set<Stage> CONFIRMED =
      EnumSet.of(
          POLICY_CONFIRMED,
          POLICY_CONFIRMED_CONDITIONAL,
          UNDERTAKING_RECORDED,
          LICENCE_REVIEW,
          LICENSED);
  private static final Set<Stage> IN_REVIEW =
      EnumSet.of(MINISTRY_REVIEW, INFO_REQUESTED, SECRETARIES_MEETING, FOUR_MINISTER_PENDING);

  /** Nothing more happens unless the case is opened again. */
  public boolean ended() {
    return ENDED.contains(this);
  }

  /** The policy confirmation has been given. */
  public boolean confirmed() {
    return CONFIRMED.contains(this);
  }

  /** Between the first evaluation of the rules and the confirmation. */
  public boolean inReview() {
    return IN_REVIEW.contains(this);
  }

  /** The stage of a case after one more fact. */
  public Stage after(CaseEvent event) {
    return switch (event) {
      case SubmissionEvent e -> afterSubmission(e);
      case ScreeningEvent e -> afterScreening(e);
      case ReviewEvent e -> afterReview(e);
      case UndertakingEvent e -> afterUndertaking(e);
      case SignOffEvent e -> afterSignOff(e);
      case AftercareEvent e -> afterAftercare(e);
    };
  }

  private Stage afterSubmission(SubmissionEvent event) {
    return switch (event) {
      case SubmissionEvent.CaseOpened _ -> DRAFT;
      case SubmissionEvent.CaseSubmitted _ -> SUBMITTED;
      case SubmissionEvent.CaseReturned _ -> RETURNED;
      case SubmissionEvent.CaseWithdrawn _ -> WITHDRAWN;
      case SubmissionEvent.CaseAmended e ->
          e.material() && inOrAfterReview() ? MINISTRY_REVIEW : this;
      case SubmissionEvent.ItemDescribed _,
          SubmissionEvent.DestinationDescribed _,
          SubmissionEvent.BasisClaimed _,
          SubmissionEvent.DocumentAttached _,
          SubmissionEvent.DocumentDetached _ ->
          this;
    };
  }

  private boolean inOrAfterReview() {
    return inReview() || confirmed() || this == CABINET_PENDING || this == ON_HOLD;
  }

  private Stage afterScreening(ScreeningEvent event) {
    return switch (event) {
      case ScreeningEvent.P1Screened _ -> this == SUBMITTED ? P1_SCREENING : this;
      case ScreeningEvent.CaseProhibited _ -> PROHIBITED_P1;
      case ScreeningEvent.ClassificationConcurred _, ScreeningEvent.ClassificationOverridden _ ->
          this == P1_SCREENING ? CLASSIFIED : this;
      case ScreeningEvent.RulesEvaluated _ -> this == CLASSIFIED ? MINISTRY_REVIEW : this;
      case ScreeningEvent.PolicyVersionPinned _,
          ScreeningEvent.P1Confirmed _,
          ScreeningEvent.P1Disputed _,
          ScreeningEvent.ProhibitionProposed _,
          ScreeningEvent.ItemClassified _,
          ScreeningEvent.ClassificationDisputed _,
          ScreeningEvent.AgreementChecked _,
          ScreeningEvent.CombatDetermined _,
          ScreeningEvent.CombatConcurred _,
          ScreeningEvent.CombatDisputed _,
          ScreeningEvent.PartiesScreened _,
          ScreeningEvent.MatchDisposed _ ->
          this;
    };
  }

  private Stage afterReview(ReviewEvent event) {
    return switch (event) {
      case ReviewEvent.InfoRequested _ -> INFO_REQUESTED;
      case ReviewEvent.InfoSupplied _ -> MINISTRY_REVIEW;
      case ReviewEvent.CaseEscalated _ -> SECRETARIES_MEETING;
      case ReviewEvent.SecretariesConcluded e ->
          switch (e.outcome()) {
            case TO_MINISTERS -> FOUR_MINISTER_PENDING;
            case BACK_TO_REVIEW -> MINISTRY_REVIEW;
            // A PolicyConfirmed or CaseNotPermitted follows in the same breath.
            case CONFIRM, NOT_PERMITTED -> this;
          };
      case ReviewEvent.CaseNotPermitted _ -> NOT_PERMITTED;
      case ReviewEvent.ViewpointRecorded _,
          ReviewEvent.AttRiskAssessed _,
          ReviewEvent.MinistryViewGiven _,
          ReviewEvent.CaseAllocated _,
          ReviewEvent.AllocationRecalled _ ->
          this;
    };
  }

  private Stage afterUndertaking(UndertakingEvent event) {
    return switch (event) {
      case UndertakingEvent.UndertakingRecorded _ ->
          this == POLICY_CONFIRMED ? UNDERTAKING_RECORDED : this;
      case UndertakingEvent.UndertakingProposed _, UndertakingEvent.ConsentBasisRecorded _ -> this;
    };
  }

  private Stage afterSignOff(SignOffEvent event) {
    return switch (event) {
      case SignOffEvent.MinisterObjected e ->
          switch (e.outcome()) {
            case HOLD -> ON_HOLD;
            case NOT_PERMITTED -> NOT_PERMITTED;
          };
      case SignOffEvent.MinisterReturned _, SignOffEvent.CaseResumed _ -> MINISTRY_REVIEW;
      case SignOffEvent.FourMinisterConcluded e -> e.toCabinet() ? CABINET_PENDING : this;
      case SignOffEvent.PolicyConfirmed e ->
          e.conditionalOn().isPresent() ? POLICY_CONFIRMED_CONDITIONAL : POLICY_CONFIRMED;
      case SignOffEvent.ConfirmationConditionMet _ -> POLICY_CONFIRMED;
      case SignOffEvent.ConfirmationLapsed _ -> EXPIRED;
      case SignOffEvent.SpecialCircumstancesFound _,
          SignOffEvent.DossierFrozen _,
          SignOffEvent.RoundVoided _,
          SignOffEvent.MinisterSigned _,
          SignOffEvent.SignOffWithdrawn _,
          SignOffEvent.CabinetDecided _ ->
          this;
    };
  }

  private Stage afterAftercare(AftercareEvent event) {
    return switch (event) {
      case AftercareEvent.LicenceApplied _ -> LICENCE_REVIEW;
      case AftercareEvent.LicenceGranted _ -> LICENSED;
      case AftercareEvent.LicenceRefused _ -> REFUSED;
      case AftercareEvent.LicenceRevoked _ -> REVOKED;
      case AftercareEvent.CaseSuspended _ -> SUSPENDED;
      case AftercareEvent.SuspensionLifted e -> e.resumed();
      case AftercareEvent.CaseReopened _ -> MINISTRY_REVIEW;
      case AftercareEvent.ReexaminationAsked _ -> this;
    };
  }
}
