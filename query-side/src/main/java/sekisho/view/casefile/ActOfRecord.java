package sekisho.view.casefile;

import java.util.Optional;
import sekisho.message.AftercareEvent;
import sekisho.message.CaseEvent;
import sekisho.message.ReviewEvent;
import sekisho.message.ScreeningEvent;
import sekisho.message.SignOffEvent;
import sekisho.message.SubmissionEvent;
import sekisho.message.UndertakingEvent;

/**
 * The act that a record is of, by the name under which the table of authorities knows it. What
 * follows by itself from another act, or may follow from several, is of none.
 */
public final class ActOfRecord {
  private ActOfRecord() {}

  /** The name of the act; empty when the record followed from another one. */
  public static Optional<String> of(Recorded recorded) {
    String act = act(recorded.event());
    return act.isEmpty() ? Optional.empty() : Optional.of(act);
  }

  private static String act(CaseEvent event) {
    return switch (event) {
      case SubmissionEvent e -> submission(e);
      case ScreeningEvent e -> screening(e);
      case ReviewEvent e -> review(e);
      case UndertakingEvent e -> undertaking(e);
      case SignOffEvent e -> signOff(e);
      case AftercareEvent e -> aftercare(e);
    };
  }

  private static String submission(SubmissionEvent event) {
    return switch (event) {
      case SubmissionEvent.CaseOpened _ -> "OpenCase";
      case SubmissionEvent.ItemDescribed _ -> "DescribeItem";
      case SubmissionEvent.DestinationDescribed _ -> "DescribeDestination";
      case SubmissionEvent.BasisClaimed _ -> "ClaimBasis";
      case SubmissionEvent.DocumentAttached _ -> "AttachDocument";
      case SubmissionEvent.DocumentDetached _ -> "DetachDocument";
      case SubmissionEvent.CaseSubmitted _ -> "SubmitCase";
      case SubmissionEvent.CaseReturned _ -> "ReturnCase";
      case SubmissionEvent.CaseWithdrawn _ -> "WithdrawCase";
      case SubmissionEvent.CaseAmended _ -> "AmendCase";
    };
  }

  private static String screening(ScreeningEvent event) {
    return switch (event) {
      case ScreeningEvent.PolicyVersionPinned _, ScreeningEvent.RulesEvaluated _ -> "";
      case ScreeningEvent.P1Screened _ -> "ScreenPrinciple1";
      case ScreeningEvent.P1Confirmed _, ScreeningEvent.P1Disputed _ -> "ConfirmPrinciple1";
      case ScreeningEvent.ProhibitionProposed _ -> "ProposeProhibition";
      case ScreeningEvent.CaseProhibited _ -> "ConfirmProhibition";
      case ScreeningEvent.ItemClassified _ -> "ClassifyItem";
      case ScreeningEvent.ClassificationConcurred _, ScreeningEvent.ClassificationDisputed _ ->
          "ConcurClassification";
      case ScreeningEvent.ClassificationOverridden _ -> "OverrideClass";
      case ScreeningEvent.AgreementChecked _ -> "CheckAgreement";
      case ScreeningEvent.CombatDetermined _ -> "DetermineCombat";
      case ScreeningEvent.CombatConcurred _, ScreeningEvent.CombatDisputed _ -> "ConcurCombat";
      case ScreeningEvent.PartiesScreened _ -> "ScreenParties";
      case ScreeningEvent.MatchDisposed _ -> "DisposeMatch";
    };
  }

  private static String review(ReviewEvent event) {
    return switch (event) {
      case ReviewEvent.ViewpointRecorded _ -> "RecordViewpoint";
      case ReviewEvent.AttRiskAssessed _ -> "RecordAttRisk";
      case ReviewEvent.InfoRequested _ -> "RequestInfo";
      case ReviewEvent.InfoSupplied _ -> "SupplyInfo";
      case ReviewEvent.MinistryViewGiven _ -> "GiveMinistryView";
      case ReviewEvent.CaseEscalated _ -> "EscalateTo";
      case ReviewEvent.SecretariesConcluded _ -> "RecordSecretaries";
      case ReviewEvent.CaseNotPermitted _ -> "";
      case ReviewEvent.CaseAllocated _ -> "AllocateCase";
      case ReviewEvent.AllocationRecalled _ -> "RecallAllocation";
    };
  }

  private static String undertaking(UndertakingEvent event) {
    return switch (event) {
      case UndertakingEvent.UndertakingProposed _ -> "ProposeUndertaking";
      case UndertakingEvent.UndertakingRecorded _ -> "RecordUndertaking";
      case UndertakingEvent.ConsentBasisRecorded _ -> "RecordConsentBasis";
    };
  }

  private static String signOff(SignOffEvent event) {
    return switch (event) {
      case SignOffEvent.SpecialCircumstancesFound _ -> "FindSpecialCircumstances";
      case SignOffEvent.DossierFrozen _ -> "TableCase";
      case SignOffEvent.RoundVoided _,
          SignOffEvent.FourMinisterConcluded _,
          SignOffEvent.PolicyConfirmed _ ->
          "";
      case SignOffEvent.MinisterSigned _ -> "SignCase";
      case SignOffEvent.MinisterObjected _ -> "ObjectToCase";
      case SignOffEvent.MinisterReturned _ -> "ReturnDossier";
      case SignOffEvent.SignOffWithdrawn _ -> "WithdrawSignOff";
      case SignOffEvent.CaseResumed _ -> "ResumeCase";
      case SignOffEvent.CabinetDecided _ -> "RecordCabinet";
      case SignOffEvent.ConfirmationConditionMet _ -> "RecordConditionMet";
      case SignOffEvent.ConfirmationLapsed _ -> "LapseConfirmation";
    };
  }

  private static String aftercare(AftercareEvent event) {
    return switch (event) {
      case AftercareEvent.LicenceApplied _ -> "ApplyLicence";
      case AftercareEvent.LicenceGranted _ -> "GrantLicence";
      case AftercareEvent.LicenceRefused _ -> "RefuseLicence";
      case AftercareEvent.LicenceRevoked _ -> "RevokeLicence";
      case AftercareEvent.CaseSuspended e ->
          e.cause().isPresent() ? "ApplyConsequence" : "SuspendCase";
      case AftercareEvent.ReexaminationAsked _ -> "ApplyConsequence";
      case AftercareEvent.SuspensionLifted _ -> "LiftSuspension";
      case AftercareEvent.CaseReopened _ -> "ReopenCase";
    };
  }
}
