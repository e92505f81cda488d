package sekisho.view.casefile;

import static sekisho.view.casefile.CaseFieldGroup.SCREENING;

import java.util.Optional;
import sekisho.message.ProhibitionGround;
import sekisho.message.RuleHit;
import sekisho.view.casefile.Screening.Agreement;
import sekisho.view.casefile.Screening.Combat;
import sekisho.view.casefile.Screening.Item;
import sekisho.view.casefile.Screening.Principle1;

/** The findings of screening that have force, field by field. */
final class FieldsOfScreening {
  private FieldsOfScreening() {}

  static void fill(CaseFields.Draft draft, Screening screening) {
    screening
        .pinned()
        .ifPresent(
            p ->
                draft
                    .open(SCREENING)
                    .code("policyVersion", p.version())
                    .with("effectiveFrom", p.effectiveFrom()));
    screening.p1().ifPresent(p -> principle1(draft, p));
    screening.p1Disputed().ifPresent(d -> draft.internal(SCREENING).with("p1Disputed", d.reason()));
    screening
        .prohibitionProposed()
        .ifPresent(
            p ->
                draft
                    .internal(SCREENING)
                    .with("prohibitionProposed", new Value.Member(p.ground())));
    screening
        .prohibited()
        .ifPresent(
            p ->
                draft
                    .open(SCREENING)
                    .with("prohibited", p.ground())
                    .with("prohibitedWhy", p.rationale()));
    screening.item().ifPresent(i -> item(draft.internal(SCREENING), i));
    screening.agreement().ifPresent(a -> agreement(draft.internal(SCREENING), a));
    screening.combat().ifPresent(c -> combat(draft.internal(SCREENING), c));
    evaluation(draft, screening);
  }

  private static void principle1(CaseFields.Draft draft, Principle1 p1) {
    for (ProhibitionGround ground : ProhibitionGround.values()) {
      draft
          .internal(SCREENING, new Value.Member(ground))
          .with("p1Hit", p1.finding(ground).hit())
          .with("p1Reference", p1.finding(ground).reference());
    }
    draft.internal(SCREENING).with("dataAsOf", p1.dataAsOf());
    answer(draft, "p1Confirmed", p1.confirmation());
  }

  private static void item(CaseFields.Draft draft, Item item) {
    draft
        .with("item1Arms", item.classification().item1Arms())
        .with("sdfWeapon", item.classification().sdfWeapon())
        .with("fiveCategory", item.classification().fiveCategory())
        .with("classificationWhy", item.classification().reason())
        .several("circumstances", Value.members(item.appraisal().circumstances()))
        .with("appraisal", item.appraisal().reason())
        .with("classificationSettled", item.settled().isPresent());
    answer(draft, "classificationConcurred", item.answer());
  }

  private static void agreement(CaseFields.Draft draft, Agreement a) {
    draft
        .with("agreement", a.status())
        .with("signed", a.register().signed().map(Value.Day::new))
        .with("inForce", a.register().inForce().map(Value.Day::new))
        .with("grade", a.register().grade())
        .with("agreementAsOf", a.asOf());
  }

  private static void combat(CaseFields.Draft draft, Combat c) {
    draft
        .with("combatCountry", new Value.Place(c.country()))
        .with("combat", c.status())
        .with("combatWhy", c.basis())
        .with("combatAsOf", c.asOf())
        .with("combatUntil", c.validUntil());
    answer(draft, "combatConcurred", c.answer());
  }

  private static void answer(CaseFields.Draft draft, String name, Optional<Answer> answer) {
    answer.ifPresent(a -> draft.with(name, a.concurs()).with(name + "Why", a.reason()));
  }

  /** An evaluation of findings that changed since counts no longer. */
  private static void evaluation(CaseFields.Draft draft, Screening screening) {
    screening
        .evaluation()
        .filter(_ -> screening.evaluationStands())
        .map(Screening.Evaluated::evaluation)
        .ifPresent(
            e ->
                draft
                    .internal(SCREENING)
                    .code("evaluatedVersion", e.version())
                    .with("verdict", e.verdict())
                    .with("level", e.level())
                    .several(
                        "rules",
                        Value.codes(e.hits().stream().map(RuleHit::rule).distinct().toList()))
                    .with("undertakingRequired", e.undertakingRequired())
                    .with("evaluatedConsent", e.consentBasis()));
  }
}
