package sekisho.view.casefile;

import static sekisho.view.casefile.Told.Mark.DECISION;
import static sekisho.view.casefile.Told.Mark.FILING;
import static sekisho.view.casefile.Told.Mark.QUERY;
import static sekisho.view.casefile.Told.Mark.SYSTEM;

import java.util.Optional;
import sekisho.message.AftercareEvent;
import sekisho.message.ConfirmationCondition;
import sekisho.message.MinisterSignature;
import sekisho.message.SignOffEvent;
import sekisho.message.UndertakingEvent;
import sekisho.message.UndertakingText;
import sekisho.view.casefile.Told.Draft;

/** Tells what a record says, event by event; from the undertaking to the licence. */
final class TellingOfDecisions {
  private TellingOfDecisions() {}

  static Draft undertaking(UndertakingEvent event) {
    return switch (event) {
      case UndertakingEvent.UndertakingProposed e -> text(Draft.open(FILING), e.text());
      case UndertakingEvent.UndertakingRecorded e ->
          text(Draft.open(DECISION), e.text())
              .with("signatory", e.signatory())
              .with("authority", e.authority())
              .with("signedOn", e.signedOn())
              .with("inForceOn", e.inForceOn())
              .with("expiresOn", e.expiresOn())
              .code("document", e.document().sha256());
      case UndertakingEvent.ConsentBasisRecorded e ->
          Draft.internal(DECISION)
              .why(e.reason())
              .with("consentBasis", e.basis())
              .with("consentException", e.exception().map(Value.Member::new));
    };
  }

  private static Draft text(Draft draft, UndertakingText t) {
    return draft
        .with("instrument", t.instrument())
        .with("article", t.article())
        .with("charterUseClause", t.charterUseClause())
        .with("purposeClause", t.purposeClause())
        .with("noRetransferClause", t.noRetransferClause())
        .with("scope", t.scope());
  }

  static Draft signOff(SignOffEvent event) {
    return switch (event) {
      case SignOffEvent.SpecialCircumstancesFound e ->
          Draft.internal(DECISION)
              .why(e.facts())
              .with("country", new Value.Place(e.country()))
              .with("securityNeed", e.securityNeed())
              .with("aggressionBasis", e.aggressionBasis())
              .with("validUntil", e.validUntil());
      case SignOffEvent.DossierFrozen e ->
          conditional(
              Draft.internal(DECISION)
                  .code("round", e.round())
                  .code("dossier", e.dossier().sha256())
                  .code("meeting", e.meeting().id())
                  .with("heldOn", e.meeting().heldOn())
                  .with("circulation", e.meeting().circulation())
                  .with("attendance", Value.offices(e.meeting().attendance())),
              e.conditionalOn());
      case SignOffEvent.RoundVoided e ->
          Draft.internal(SYSTEM)
              .code("round", e.round())
              .code("dossierBefore", e.before().sha256())
              .code("dossier", e.after().sha256());
      case SignOffEvent.MinisterSigned e ->
          Draft.internal(DECISION)
              .with("office", e.office())
              .code("round", e.round())
              .code("dossier", e.dossier().sha256())
              .code("meeting", e.meeting())
              .with("circulation", e.circulation());
      case SignOffEvent.MinisterObjected e ->
          e.ground().map(g -> Telling.ground(objected(e), g)).orElseGet(() -> objected(e));
      case SignOffEvent.MinisterReturned e ->
          Draft.internal(QUERY)
              .why(e.instruction())
              .with("office", e.office())
              .code("round", e.round());
      case SignOffEvent.SignOffWithdrawn e ->
          Draft.internal(QUERY).why(e.reason()).with("office", e.office()).code("round", e.round());
      case SignOffEvent.FourMinisterConcluded e ->
          conditional(
              Draft.internal(DECISION)
                  .code("round", e.round())
                  .with(
                      "offices",
                      Value.offices(
                          e.signatures().stream().map(MinisterSignature::office).toList()))
                  .with("conditions", Value.written(e.conditions()))
                  .with("toCabinet", e.toCabinet()),
              e.conditionalOn());
      case SignOffEvent.CaseResumed e -> Draft.internal(DECISION).why(e.reason());
      case SignOffEvent.CabinetDecided e ->
          Draft.internal(DECISION)
              .with("decisionNumber", e.decisionNumber())
              .with("decidedOn", e.decidedOn())
              .with("scope", e.scope());
      case SignOffEvent.PolicyConfirmed e -> confirmed(e);
      case SignOffEvent.ConfirmationConditionMet e -> Draft.open(DECISION).why(e.evidence());
      case SignOffEvent.ConfirmationLapsed e ->
          Draft.open(DECISION).why(e.reason()).with("conditionFailed", e.conditionFailed());
    };
  }

  private static Draft objected(SignOffEvent.MinisterObjected e) {
    return Draft.internal(QUERY)
        .why(e.reason())
        .with("office", e.office())
        .code("round", e.round())
        .with("objectionOutcome", e.outcome());
  }

  private static Draft confirmed(SignOffEvent.PolicyConfirmed e) {
    Draft draft =
        Draft.open(DECISION)
            .with("level", e.level())
            .code("policyVersion", e.version())
            .with("conditions", Value.written(e.conditions()));
    e.memo().ifPresent(draft::why);
    return conditional(draft, e.conditionalOn());
  }

  private static Draft conditional(Draft draft, Optional<ConfirmationCondition> condition) {
    return draft
        .with("conditionalOn", condition.map(c -> new Value.Written(c.text())))
        .with("lapsesAfter", condition.map(c -> new Value.Day(c.lapsesAfter())));
  }

  static Draft aftercare(AftercareEvent event) {
    return switch (event) {
      case AftercareEvent.LicenceApplied e ->
          Draft.open(FILING)
              .with(
                  "licenceLines",
                  Value.codes(
                      e.lines().stream()
                          .map(l -> "#" + l.itemLine() + " × " + l.quantity())
                          .toList()));
      case AftercareEvent.LicenceGranted e ->
          Draft.open(DECISION)
              .code("licenceNumber", e.number())
              .with("validUntil", e.validUntil())
              .with("conditions", Value.written(e.conditions()));
      case AftercareEvent.LicenceRefused e ->
          Telling.ground(Draft.open(DECISION).why(e.reason()), e.ground());
      case AftercareEvent.LicenceRevoked e -> Draft.open(DECISION).why(e.reason());
      case AftercareEvent.CaseSuspended e ->
          Draft.open(QUERY)
              .why(e.reason())
              .with("trigger", e.trigger())
              .with("fromStage", e.stage())
              .with("cause", e.cause().map(c -> new Value.Code(c.toString())));
      case AftercareEvent.ReexaminationAsked e ->
          Draft.open(QUERY).why(e.reason()).with("trigger", e.trigger()).code("cause", e.cause());
      case AftercareEvent.SuspensionLifted e ->
          Draft.open(DECISION).why(e.reason()).with("resumedStage", e.resumed());
      case AftercareEvent.CaseReopened e ->
          Draft.open(DECISION)
              .why(e.reason())
              .with("trigger", e.trigger())
              .with("fromStage", e.stage())
              .code("reopenedCount", e.count());
    };
  }
}
