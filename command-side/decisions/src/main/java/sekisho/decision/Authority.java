package sekisho.decision;

import static sekisho.message.Ground.*;
import static sekisho.message.Seat.*;

import java.util.EnumSet;
import java.util.Set;
import sekisho.message.Acting;
import sekisho.message.AftercareCommand.*;
import sekisho.message.CaseCommand;
import sekisho.message.CaseEvent;
import sekisho.message.ReviewCommand.*;
import sekisho.message.ReviewEvent.AttRiskAssessed;
import sekisho.message.ReviewEvent.CaseEscalated;
import sekisho.message.ReviewEvent.MinistryViewGiven;
import sekisho.message.ReviewEvent.SecretariesConcluded;
import sekisho.message.ReviewEvent.ViewpointRecorded;
import sekisho.message.ScreeningCommand.*;
import sekisho.message.Seat;
import sekisho.message.SignOffCommand.*;
import sekisho.message.SignOffEvent.DossierFrozen;
import sekisho.message.SignOffEvent.PolicyConfirmed;
import sekisho.message.SignOffEvent.SpecialCircumstancesFound;
import sekisho.message.SubmissionCommand.*;
import sekisho.message.SubmissionEvent.CaseOpened;
import sekisho.message.UndertakingCommand.*;

/** Which seat may ask for what (process 7.5), and which person may not any more (I-05). */
public final class Authority {
  private static final Set<Seat> REVIEWERS = EnumSet.of(METI_LO, MOFA_R, MOD_R, NSS_C);

  private static final Set<Class<? extends CaseEvent>> REVIEW =
      Set.of(
          ViewpointRecorded.class,
          AttRiskAssessed.class,
          MinistryViewGiven.class,
          CaseEscalated.class,
          SecretariesConcluded.class,
          SpecialCircumstancesFound.class,
          DossierFrozen.class,
          PolicyConfirmed.class);

  private Authority() {}

  /** The seats that may ask for the command. */
  public static Set<Seat> seatsFor(CaseCommand command) {
    return switch (command) {
      case OpenCase _,
          DescribeItem _,
          DescribeDestination _,
          ClaimBasis _,
          DetachDocument _,
          SubmitCase _,
          WithdrawCase _,
          AmendCase _,
          SupplyInfo _,
          ApplyLicence _ ->
          EnumSet.of(APPLICANT);
      case AttachDocument _ -> EnumSet.of(APPLICANT, METI_LO, MOFA_R, MOD_R, NSS_C, TRE);
      case ReturnCase _,
          PinPolicy _,
          ScreenPrinciple1 _,
          ProposeProhibition _,
          ClassifyItem _,
          RecordConsentBasis _ ->
          EnumSet.of(METI_LO);
      case ConfirmPrinciple1 _, DetermineCombat _, RecordAttRisk _ -> EnumSet.of(MOFA_R);
      case DisposeMatch _ -> EnumSet.of(METI_LO, MOFA_R);
      case ScreenParties _ -> EnumSet.of(SYSTEM);
      case ConcurClassification _, ConcurCombat _ -> EnumSet.of(MOD_R);
      case CheckAgreement _, ProposeUndertaking _, RecordUndertaking _ -> EnumSet.of(TRE);
      case RecordViewpoint _, GiveMinistryView _, RequestInfo _ -> REVIEWERS;
      case EvaluateRules _ -> EnumSet.of(METI_LO, NSS_C);
      case ConfirmProhibition _,
          OverrideClass _,
          EscalateTo _,
          DeclareNotPermitted _,
          ConfirmPolicy _,
          FindSpecialCircumstances _,
          TableCase _,
          ResumeCase _,
          RecordConditionMet _,
          SuspendCase _,
          ReopenCase _ ->
          EnumSet.of(NSS_C);
      case LapseConfirmation _ -> EnumSet.of(NSS_C, SYSTEM);
      case ApplyConsequence _ -> EnumSet.of(SYSTEM);
      case AllocateCase _, RecallAllocation _ ->
          EnumSet.of(METI_LO, METI_DM, MOFA_R, MOD_R, NSS_C, TRE);
      case RecordSecretaries _ -> EnumSet.of(SEC);
      case SignCase _, ObjectToCase _, ReturnDossier _, WithdrawSignOff _ -> FOUR_MINISTERS;
      case RecordCabinet _ -> EnumSet.of(CAB);
      case GrantLicence _, RefuseLicence _, RevokeLicence _ -> EnumSet.of(METI_DM);
      case LiftSuspension _ -> EnumSet.of(NSS_C, PM);
    };
  }

  /** Refuses what this seat may never ask, and what this person may not ask in this case. */
  public static void check(CaseCommand command, Acting by, CaseState state) {
    Refuse.unless(seatsFor(command).contains(by.seat()), SEAT_MAY_NOT, by.seat());
    if (command instanceof OpenCase) {
      return;
    }
    Refuse.when(state.isNew(), CASE_UNKNOWN);
    if (by.seat() == APPLICANT) {
      Refuse.unless(opened(by, state), NOT_THE_APPLICANT);
    }
    separate(by, state);
  }

  private static boolean opened(Acting by, CaseState state) {
    return state
        .factUnless(CaseOpened.class, _ -> false)
        .filter(f -> f.by().person().equals(by.person()))
        .isPresent();
  }

  /** On the person, over the whole history of the case, whatever seats were held since (I-05). */
  private static void separate(Acting by, CaseState state) {
    Refuse.when(
        by.seat() == APPLICANT
            ? state.hasActed(by, seat -> seat != APPLICANT)
            : state.hasActed(by, seat -> seat == APPLICANT),
        APPLICANT_MAY_NOT_REVIEW);
    Refuse.when(by.seat().isMinister() && reviewed(by, state), REVIEWER_MAY_NOT_SIGN);
    Refuse.when(
        by.seat() == METI_DM
            && (reviewed(by, state) || state.hasActed(by, seat -> seat == METI_LO)),
        REVIEWER_MAY_NOT_LICENSE);
    Refuse.when(
        REVIEWERS.contains(by.seat())
            && state.hasActed(by, seat -> seat.isMinister() || seat == METI_DM),
        DECIDER_MAY_NOT_REVIEW);
    Refuse.when(
        (by.seat() == TRE && state.hasActed(by, seat -> seat == MOFA_R))
            || (by.seat() == MOFA_R && state.hasActed(by, seat -> seat == TRE)),
        TREATY_OFFICER_IS_NOT_REVIEWER);
  }

  /** Recorded a viewpoint or a view, or drafted what is decided on. */
  private static boolean reviewed(Acting by, CaseState state) {
    return state
        .facts()
        .filter(fact -> fact.by().person().equals(by.person()) && !fact.by().seat().isMinister())
        .anyMatch(fact -> REVIEW.contains(fact.event().getClass()));
  }
}
