package sekisho.view.casefile;

import static sekisho.view.casefile.Told.Mark.DECISION;
import static sekisho.view.casefile.Told.Mark.FILING;
import static sekisho.view.casefile.Told.Mark.QUERY;
import static sekisho.view.casefile.Told.Mark.SYSTEM;

import java.util.stream.Stream;
import sekisho.message.AdverseGround;
import sekisho.message.AftercareEvent;
import sekisho.message.AttRisks;
import sekisho.message.CaseDocument;
import sekisho.message.CaseEvent;
import sekisho.message.Classification;
import sekisho.message.Destination;
import sekisho.message.Evaluation;
import sekisho.message.ItemLine;
import sekisho.message.ReviewEvent;
import sekisho.message.RuleHit;
import sekisho.message.ScreeningEvent;
import sekisho.message.SignOffEvent;
import sekisho.message.SubmissionEvent;
import sekisho.message.UndertakingEvent;
import sekisho.view.casefile.Told.Draft;

/** Tells what a record says, event by event; from the request to the end of the review. */
final class Telling {
  private Telling() {}

  static Draft of(CaseEvent event) {
    return switch (event) {
      case SubmissionEvent e -> submission(e);
      case ScreeningEvent e -> screening(e);
      case ReviewEvent e -> review(e);
      case UndertakingEvent e -> TellingOfDecisions.undertaking(e);
      case SignOffEvent e -> TellingOfDecisions.signOff(e);
      case AftercareEvent e -> TellingOfDecisions.aftercare(e);
    };
  }

  private static Draft submission(SubmissionEvent event) {
    return switch (event) {
      case SubmissionEvent.CaseOpened e ->
          Draft.open(FILING)
              .with("title", e.title())
              .with("precedent", e.precedent().map(n -> new Value.Code("#" + n)));
      case SubmissionEvent.ItemDescribed e ->
          Draft.open(FILING).with("items", names(e.lines().stream()));
      case SubmissionEvent.DestinationDescribed e ->
          destination(Draft.open(FILING), e.destination());
      case SubmissionEvent.BasisClaimed e ->
          Draft.open(FILING)
              .with("licensor", e.basis().licensor())
              .with("jointDevelopment", e.basis().jointDevelopment())
              .with("gcap", e.basis().gcap());
      case SubmissionEvent.DocumentAttached e -> document(Draft.open(FILING), e.document());
      case SubmissionEvent.DocumentDetached e ->
          Draft.open(FILING).code("document", e.document().sha256());
      case SubmissionEvent.CaseSubmitted e ->
          Draft.open(FILING)
              .code("reference", e.reference())
              .code("documents", e.documents().size())
              .with("endUseCertificatePromised", e.endUseCertificatePromised());
      case SubmissionEvent.CaseReturned e ->
          Draft.open(QUERY).why(e.instruction()).with("missing", Value.members(e.missing()));
      case SubmissionEvent.CaseWithdrawn e ->
          Draft.open(QUERY).why(e.reason()).with("fromStage", e.stage());
      case SubmissionEvent.CaseAmended e ->
          Draft.open(FILING)
              .why(e.reason())
              .with("changed", Value.members(e.changed()))
              .with("material", e.material());
    };
  }

  private static Value names(Stream<ItemLine> lines) {
    return Value.written(lines.map(ItemLine::name).toList());
  }

  private static Draft destination(Draft draft, Destination d) {
    return draft
        .with("country", new Value.Place(d.country()))
        .with("endUser", d.endUser())
        .with("recipientType", d.recipientType())
        .with("statedUse", d.statedUse());
  }

  private static Draft document(Draft draft, CaseDocument d) {
    return draft
        .with("fileName", d.fileName())
        .with("documentKind", d.kind())
        .code("document", d.hash().sha256());
  }

  private static Draft screening(ScreeningEvent event) {
    return switch (event) {
      case ScreeningEvent.PolicyVersionPinned e ->
          Draft.open(SYSTEM)
              .code("policyVersion", e.version())
              .with("effectiveFrom", e.effectiveFrom());
      case ScreeningEvent.P1Screened e ->
          Draft.internal(DECISION)
              .with("treaty", e.treaty().hit())
              .with("treatyReference", e.treaty().reference())
              .with("unsc", e.unsc().hit())
              .with("unscReference", e.unsc().reference())
              .with("conflictParty", e.conflictParty().hit())
              .with("conflictPartyReference", e.conflictParty().reference())
              .with("dataAsOf", e.dataAsOf());
      case ScreeningEvent.P1Confirmed e -> Draft.internal(DECISION).why(e.reason());
      case ScreeningEvent.P1Disputed e -> Draft.internal(QUERY).why(e.reason());
      case ScreeningEvent.ProhibitionProposed e ->
          Draft.internal(DECISION).why(e.rationale()).with("p1Ground", e.ground());
      case ScreeningEvent.CaseProhibited e ->
          Draft.open(DECISION).why(e.rationale()).with("p1Ground", e.ground());
      case ScreeningEvent.ItemClassified e ->
          classification(Draft.internal(DECISION), "", e.classification())
              .why(e.classification().reason())
              .with("circumstances", Value.members(e.appraisal().circumstances()))
              .with("appraisal", e.appraisal().reason());
      case ScreeningEvent.ClassificationConcurred e -> Draft.internal(DECISION).why(e.reason());
      case ScreeningEvent.ClassificationDisputed e -> Draft.internal(QUERY).why(e.reason());
      case ScreeningEvent.ClassificationOverridden e ->
          classification(
                  classification(Draft.internal(DECISION), "Before", e.before()), "", e.after())
              .why(e.after().reason());
      case ScreeningEvent.AgreementChecked e ->
          Draft.internal(DECISION)
              .with("country", new Value.Place(e.country()))
              .with("agreement", e.status())
              .with("signed", e.signed().map(Value.Day::new))
              .with("inForce", e.inForce().map(Value.Day::new))
              .with("grade", e.grade())
              .with("asOf", e.asOf());
      case ScreeningEvent.CombatDetermined e ->
          Draft.internal(DECISION)
              .why(e.basis())
              .with("country", new Value.Place(e.country()))
              .with("combat", e.status())
              .with("asOf", e.asOf())
              .with("validUntil", e.validUntil());
      case ScreeningEvent.CombatConcurred e -> Draft.internal(DECISION).why(e.reason());
      case ScreeningEvent.CombatDisputed e -> Draft.internal(QUERY).why(e.reason());
      case ScreeningEvent.RulesEvaluated e -> evaluated(e.evaluation());
      case ScreeningEvent.PartiesScreened e ->
          Draft.internal(SYSTEM)
              .with("partyLists", PartyMatches.lists(e.lists()))
              .code("partyMatches", e.matches().size());
      case ScreeningEvent.MatchDisposed e ->
          Draft.internal(DECISION)
              .why(e.reason())
              .with("partyRole", e.match().party().role())
              .code("listEntry", PartyMatches.entry(e.match()))
              .with("matchDisposition", e.disposition());
    };
  }

  private static Draft classification(Draft draft, String suffix, Classification c) {
    return draft
        .with("item1Arms" + suffix, c.item1Arms())
        .with("sdfWeapon" + suffix, c.sdfWeapon())
        .with("fiveCategory" + suffix, c.fiveCategory());
  }

  private static Draft evaluated(Evaluation e) {
    return Draft.internal(SYSTEM)
        .code("policyVersion", e.version())
        .with("verdict", e.verdict())
        .with("level", e.level())
        .with("rules", Value.codes(e.hits().stream().map(RuleHit::rule).distinct().toList()))
        .with("undertakingRequired", e.undertakingRequired())
        .with("consentBasis", e.consentBasis());
  }

  private static Draft review(ReviewEvent event) {
    return switch (event) {
      case ReviewEvent.ViewpointRecorded e ->
          Draft.internal(DECISION)
              .why(e.finding())
              .with("ministry", e.ministry())
              .with("viewpoint", e.viewpoint())
              .with("concern", e.concern())
              .code("risk", e.risk());
      case ReviewEvent.AttRiskAssessed e ->
          risks(Draft.internal(DECISION), e.risks())
              .why(e.mitigation())
              .with("overriding", e.overriding());
      case ReviewEvent.InfoRequested e ->
          Draft.open(QUERY).why(e.question()).with("ministry", e.ministry()).with("due", e.due());
      case ReviewEvent.InfoSupplied e ->
          Draft.open(FILING).why(e.answer()).code("documents", e.documents().size());
      case ReviewEvent.MinistryViewGiven e ->
          Draft.internal(DECISION)
              .why(e.reason())
              .with("ministry", e.ministry())
              .code("version", e.version())
              .with("position", e.position())
              .with("conditions", Value.written(e.conditions()));
      case ReviewEvent.CaseEscalated e ->
          Draft.internal(DECISION)
              .why(e.reason())
              .with("level", e.level())
              .with("rules", Value.codes(e.trigger()));
      case ReviewEvent.SecretariesConcluded e ->
          Draft.internal(DECISION)
              .why(e.reason())
              .with("heldOn", e.heldOn())
              .with("attendance", Value.members(e.attendance()))
              .with("outcome", e.outcome());
      case ReviewEvent.CaseNotPermitted e ->
          ground(Draft.open(DECISION).why(e.reason()), e.ground());
      case ReviewEvent.CaseAllocated e ->
          Draft.internal(DECISION)
              .with("seat", e.seat())
              .with("person", new Value.Person(e.person()));
      case ReviewEvent.AllocationRecalled e ->
          Draft.internal(DECISION)
              .with("seat", e.seat())
              .with("person", new Value.Person(e.person()));
    };
  }

  private static Draft risks(Draft draft, AttRisks r) {
    return draft
        .code("attPeace", r.peaceAndSecurity())
        .code("attHumanitarianLaw", r.humanitarianLaw())
        .code("attHumanRights", r.humanRights())
        .code("attTerrorism", r.terrorism())
        .code("attOrganisedCrime", r.organisedCrime())
        .code("attGender", r.genderBasedViolence());
  }

  static Draft ground(Draft draft, AdverseGround ground) {
    return draft
        .with("rule", ground.rule().map(r -> new Value.Code(r.value())))
        .with("viewpoint", ground.viewpoint().map(Value.Member::new));
  }
}
