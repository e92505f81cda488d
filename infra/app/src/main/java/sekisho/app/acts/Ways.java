package sekisho.app.acts;

import java.util.ArrayList;
import java.util.List;
import sekisho.message.CaseCommand;
import sekisho.message.DocumentKind;
import sekisho.message.ScreeningCommand.CheckAgreement;
import sekisho.message.ScreeningCommand.ConfirmProhibition;
import sekisho.message.ScreeningCommand.EvaluateRules;
import sekisho.message.ScreeningCommand.PinPolicy;
import sekisho.message.Seat;
import sekisho.message.Viewpoint;
import sekisho.view.casefile.Act;

/** Writes an act by its name: that of what is due, or that of a command. */
public final class Ways {
  private Ways() {}

  /**
   * The commands by which what is due is done in the usual way; none when the seat has nothing of
   * its own to say and waits for the others.
   */
  public static List<CaseCommand> due(Act act, Pen pen, Say say) {
    return switch (act) {
      case RECORD_VIEWPOINTS -> findings(pen, say);
      case GIVE_MINISTRY_VIEW -> {
        List<CaseCommand> all = new ArrayList<>(findings(pen, say));
        all.add(ReviewWays.view(pen, say));
        yield List.copyOf(all);
      }
      case RECORD_UNDERTAKING ->
          List.of(SignOffWays.attachUndertaking(pen), SignOffWays.recordUndertaking(pen, say));
      case COMPLETE_REQUEST, ATTACH_END_USE_CERTIFICATE ->
          List.of(SubmissionWays.attach(pen, say, DocumentKind.END_USE_CERTIFICATE));
      case SUBMIT_REQUEST, CORRECT_REQUEST -> List.of(SubmissionWays.submit(pen, say));
      case SCREEN_PRINCIPLE1, SCREEN_PRINCIPLE1_AGAIN -> one("ScreenPrinciple1", pen, say);
      case CONFIRM_PRINCIPLE1 -> one("ConfirmPrinciple1", pen, say);
      case PROPOSE_PROHIBITION -> one("ProposeProhibition", pen, say);
      case CONFIRM_PROHIBITION -> one("ConfirmProhibition", pen, say);
      case CLASSIFY_ITEM, CLASSIFY_ITEM_AGAIN -> one("ClassifyItem", pen, say);
      case CONCUR_CLASSIFICATION -> one("ConcurClassification", pen, say);
      case SETTLE_CLASSIFICATION -> one("OverrideClass", pen, say);
      case CHECK_AGREEMENT -> one("CheckAgreement", pen, say);
      case DETERMINE_COMBAT -> one("DetermineCombat", pen, say);
      case CONCUR_COMBAT -> one("ConcurCombat", pen, say);
      case EVALUATE_RULES -> one("EvaluateRules", pen, say);
      case DISPOSE_MATCH -> one("DisposeMatch", pen, say);
      case RECORD_ATT_RISK -> one("RecordAttRisk", pen, say);
      case ANSWER_QUESTION -> one("SupplyInfo", pen, say);
      case ESCALATE -> one("EscalateTo", pen, say);
      case RECORD_SECRETARIES -> one("RecordSecretaries", pen, say);
      case DECLARE_NOT_PERMITTED -> one("DeclareNotPermitted", pen, say);
      case PROPOSE_UNDERTAKING -> one("ProposeUndertaking", pen, say);
      case RECORD_CONSENT_BASIS -> one("RecordConsentBasis", pen, say);
      case CONFIRM_POLICY -> one("ConfirmPolicy", pen, say);
      case FIND_SPECIAL_CIRCUMSTANCES -> one("FindSpecialCircumstances", pen, say);
      case TABLE_CASE -> one("TableCase", pen, say);
      case SIGN -> one("SignCase", pen, say);
      case RESUME_CASE -> one("ResumeCase", pen, say);
      case RECORD_CABINET -> one("RecordCabinet", pen, say);
      case RECORD_CONDITION_MET -> one("RecordConditionMet", pen, say);
      case LAPSE_CONFIRMATION -> one("LapseConfirmation", pen, say);
      case APPLY_LICENCE -> one("ApplyLicence", pen, say);
      case DECIDE_LICENCE -> one("GrantLicence", pen, say);
      case LIFT_SUSPENSION -> one("LiftSuspension", pen, say);
    };
  }

  private static List<CaseCommand> findings(Pen pen, Say say) {
    return ReviewWays.asked(pen, say).stream()
        .<CaseCommand>map(viewpoint -> ReviewWays.viewpoint(pen, viewpoint, say))
        .toList();
  }

  private static List<CaseCommand> one(String name, Pen pen, Say say) {
    return List.of(command(name, pen, say));
  }

  /**
   * @param name the name of a command, such as {@code SuspendCase}
   * @throws IllegalArgumentException when there is no such command to write
   */
  public static CaseCommand command(String name, Pen pen, Say say) {
    return switch (name) {
      case "SubmitCase" -> SubmissionWays.submit(pen, say);
      case "ReturnCase" -> SubmissionWays.sendBack(pen, say);
      case "WithdrawCase" -> SubmissionWays.withdraw(pen, say);
      case "AmendCase" -> SubmissionWays.amend(pen, say);
      case "AttachDocument" -> SubmissionWays.attach(pen, say, usualPaper(pen.by().seat()));
      case "SupplyInfo" -> SubmissionWays.answer(pen, say);
      case "ApplyLicence" -> SubmissionWays.apply(pen, say);
      case "PinPolicy" -> new PinPolicy(pen.caseId());
      case "ScreenPrinciple1" -> ScreeningWays.principle1(pen, say);
      case "ConfirmPrinciple1" -> ScreeningWays.confirmPrinciple1(pen, say);
      case "ProposeProhibition" -> ScreeningWays.proposeProhibition(pen, say);
      case "ConfirmProhibition" -> new ConfirmProhibition(pen.caseId());
      case "ClassifyItem" -> ScreeningWays.classify(pen, say);
      case "ConcurClassification" -> ScreeningWays.concurClassification(pen, say);
      case "OverrideClass" -> ScreeningWays.settle(pen, say);
      case "CheckAgreement" -> new CheckAgreement(pen.caseId());
      case "DetermineCombat" -> ScreeningWays.combat(pen, say);
      case "ConcurCombat" -> ScreeningWays.concurCombat(pen, say);
      case "EvaluateRules" -> new EvaluateRules(pen.caseId());
      case "DisposeMatch" -> ScreeningWays.dispose(pen, say);
      default -> later(name, pen, say);
    };
  }

  private static CaseCommand later(String name, Pen pen, Say say) {
    return switch (name) {
      case "RecordViewpoint" ->
          ReviewWays.viewpoint(pen, Viewpoint.valueOf(say.needed("viewpoint")), say);
      case "RecordAttRisk" -> ReviewWays.attRisk(pen, say);
      case "GiveMinistryView" -> ReviewWays.view(pen, say);
      case "RequestInfo" -> ReviewWays.ask(pen, say);
      case "EscalateTo" -> ReviewWays.escalate(pen, say);
      case "RecordSecretaries" -> ReviewWays.secretaries(pen, say);
      case "DeclareNotPermitted" -> ReviewWays.notPermitted(pen, say);
      case "AllocateCase" -> ReviewWays.allocate(pen);
      case "ProposeUndertaking" -> SignOffWays.propose(pen, say);
      case "RecordConsentBasis" -> ReviewWays.consent(pen, say);
      case "ConfirmPolicy" -> SignOffWays.confirm(pen, say);
      case "FindSpecialCircumstances" -> SignOffWays.specialCircumstances(pen, say);
      case "TableCase" -> SignOffWays.table(pen, say);
      case "SignCase" -> SignOffWays.sign(pen);
      case "ObjectToCase" -> SignOffWays.object(pen, say);
      case "ReturnDossier" -> SignOffWays.sendBack(pen, say);
      case "WithdrawSignOff" -> SignOffWays.withdraw(pen, say);
      case "ResumeCase" -> SignOffWays.resume(pen, say);
      case "RecordCabinet" -> SignOffWays.cabinet(pen, say);
      case "RecordConditionMet" -> SignOffWays.conditionMet(pen, say);
      case "LapseConfirmation" -> SignOffWays.lapse(pen, say);
      case "GrantLicence" -> AftercareWays.grant(pen, say);
      case "RefuseLicence" -> AftercareWays.refuse(pen, say);
      case "SuspendCase" -> AftercareWays.suspend(pen, say);
      case "LiftSuspension" -> AftercareWays.lift(pen, say);
      case "RevokeLicence" -> AftercareWays.revoke(pen, say);
      case "ReopenCase" -> AftercareWays.reopen(pen, say);
      default -> throw new IllegalArgumentException("Nobody knows how to write " + name);
    };
  }

  private static DocumentKind usualPaper(Seat seat) {
    return seat == Seat.APPLICANT ? DocumentKind.END_USE_CERTIFICATE : DocumentKind.EVIDENCE;
  }
}
