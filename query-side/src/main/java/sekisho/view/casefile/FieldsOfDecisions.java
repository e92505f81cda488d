package sekisho.view.casefile;

import static sekisho.view.casefile.CaseFieldGroup.LICENCE;
import static sekisho.view.casefile.CaseFieldGroup.SIGN_OFF;
import static sekisho.view.casefile.CaseFieldGroup.UNDERTAKING;

import sekisho.message.AdverseGround;
import sekisho.message.ConfirmationCondition;
import sekisho.message.LicenceLine;
import sekisho.message.Seat;
import sekisho.message.UndertakingText;
import sekisho.view.casefile.SignOff.Confirmation;
import sekisho.view.casefile.SignOff.Round;

/** The undertaking, the signatures and the licence, field by field. */
final class FieldsOfDecisions {
  private FieldsOfDecisions() {}

  static void fill(CaseFields.Draft draft, CaseFile file) {
    undertaking(draft, file.undertaking());
    special(draft, file.signOff());
    file.signOff().currentRound().ifPresent(r -> round(draft, r));
    signOff(draft, file.signOff());
    licence(draft, file.licensing());
    stops(draft, file.licensing());
  }

  private static void undertaking(CaseFields.Draft draft, Undertaking u) {
    u.proposed().ifPresent(p -> text(draft.open(UNDERTAKING), p.text()));
    u.inscribed()
        .ifPresent(
            i ->
                draft
                    .open(UNDERTAKING)
                    .with("signatory", i.signatory())
                    .with("authority", i.authority())
                    .with("signedOn", i.signedOn())
                    .with("inForceOn", i.inForceOn())
                    .with("expiresOn", i.expiresOn())
                    .code("undertakingDocument", i.document().sha256()));
    u.consent()
        .ifPresent(
            c ->
                draft
                    .internal(UNDERTAKING)
                    .with("consentBasis", c.basis())
                    .with("consentException", c.exception().map(Value.Member::new))
                    .with("consentWhy", c.reason()));
  }

  private static void text(CaseFields.Draft draft, UndertakingText t) {
    draft
        .with("instrument", t.instrument())
        .with("article", t.article())
        .with("charterUseClause", t.charterUseClause())
        .with("purposeClause", t.purposeClause())
        .with("noRetransferClause", t.noRetransferClause())
        .with("scope", t.scope());
  }

  private static void special(CaseFields.Draft draft, SignOff signOff) {
    signOff
        .specialCircumstances()
        .ifPresent(
            s ->
                draft
                    .internal(SIGN_OFF)
                    .with("specialFacts", s.facts())
                    .with("securityNeed", s.securityNeed())
                    .with("aggressionBasis", s.aggressionBasis())
                    .with("specialUntil", s.validUntil()));
  }

  private static void round(CaseFields.Draft draft, Round r) {
    draft
        .internal(SIGN_OFF)
        .code("round", r.number())
        .code("dossier", r.dossier().sha256())
        .code("meeting", r.meeting().id())
        .with("heldOn", r.meeting().heldOn())
        .with("circulation", r.meeting().circulation())
        .several("attendance", Value.offices(r.meeting().attendance()));
    for (Seat office : Seat.FOUR_MINISTERS) {
      draft
          .internal(SIGN_OFF, new Value.Member(office))
          .with("signature", r.signature(office).map(s -> new Value.Day(s.entry().day())));
    }
    r.voided().ifPresent(_ -> draft.internal(SIGN_OFF).with("roundVoided", true));
    r.objection()
        .ifPresent(
            o ->
                draft
                    .internal(SIGN_OFF, new Value.Member(o.office()))
                    .with("objectionOutcome", o.outcome())
                    .with("objectionWhy", o.reason()));
    r.returned()
        .ifPresent(
            b ->
                draft
                    .internal(SIGN_OFF, new Value.Member(b.office()))
                    .with("dossierReturned", b.instruction()));
    r.concluded()
        .ifPresent(
            c ->
                draft
                    .internal(SIGN_OFF)
                    .several("concludedConditions", Value.written(c.conditions()))
                    .with("toCabinet", c.toCabinet()));
  }

  private static void signOff(CaseFields.Draft draft, SignOff signOff) {
    signOff
        .cabinet()
        .ifPresent(
            c ->
                draft
                    .internal(SIGN_OFF)
                    .with("decisionNumber", c.decisionNumber())
                    .with("decidedOn", c.decidedOn())
                    .with("cabinetScope", c.scope()));
    signOff.confirmation().ifPresent(c -> confirmation(draft.open(SIGN_OFF), c));
  }

  private static void confirmation(CaseFields.Draft draft, Confirmation c) {
    draft
        .with("confirmedLevel", c.level())
        .code("confirmedVersion", c.version())
        .several("confirmedConditions", Value.written(c.conditions()))
        .with(
            "conditionalOn",
            c.conditionalOn().map(ConfirmationCondition::text).map(Value.Written::new))
        .with(
            "lapsesAfter",
            c.conditionalOn().map(ConfirmationCondition::lapsesAfter).map(Value.Day::new))
        .with("conditionMet", c.met().map(m -> new Value.Written(m.evidence())))
        .with("lapsed", c.lapsed().map(l -> new Value.Written(l.reason())));
  }

  private static void licence(CaseFields.Draft draft, Licensing l) {
    l.application()
        .ifPresent(
            a -> {
              for (LicenceLine line : a.lines()) {
                draft
                    .open(LICENCE, new Value.Code(String.valueOf(line.itemLine())))
                    .number("licenceQuantity", line.quantity());
              }
            });
    l.licence()
        .ifPresent(
            g ->
                draft
                    .open(LICENCE)
                    .code("licenceNumber", g.number())
                    .with("licenceUntil", g.validUntil())
                    .several("licenceConditions", Value.written(g.conditions())));
    l.refusal()
        .ifPresent(r -> ground(draft.open(LICENCE), r.ground()).with("licenceRefused", r.reason()));
    l.revocation().ifPresent(r -> draft.open(LICENCE).with("licenceRevoked", r.reason()));
  }

  private static CaseFields.Draft ground(CaseFields.Draft draft, AdverseGround ground) {
    return draft
        .with("rule", ground.rule().map(r -> new Value.Code(r.value())))
        .with("viewpoint", ground.viewpoint().map(Value.Member::new));
  }

  private static void stops(CaseFields.Draft draft, Licensing l) {
    l.suspension()
        .ifPresent(
            s ->
                draft
                    .open(LICENCE)
                    .with("suspended", s.trigger())
                    .with("suspendedWhy", s.reason()));
    if (l.reopenedCount() > 0) {
      var last = l.reopenings().getLast();
      draft
          .open(LICENCE)
          .code("reopenedCount", last.count())
          .with("reopened", last.trigger())
          .with("reopenedWhy", last.reason());
    }
  }
}
