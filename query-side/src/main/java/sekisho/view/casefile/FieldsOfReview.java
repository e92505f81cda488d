package sekisho.view.casefile;

import static sekisho.view.casefile.CaseFieldGroup.REVIEW;

import java.util.Comparator;
import java.util.List;
import sekisho.message.AttRisks;
import sekisho.message.Ministry;
import sekisho.view.casefile.Review.Finding;
import sekisho.view.casefile.Review.Question;
import sekisho.view.casefile.Review.View;

/** What the ministries found and said and what counts of it, field by field. */
final class FieldsOfReview {
  private FieldsOfReview() {}

  static void fill(CaseFields.Draft draft, Review review) {
    review.currentFindings().stream()
        .sorted(Comparator.comparing(Finding::viewpoint).thenComparing(Finding::ministry))
        .forEach(f -> finding(draft, f));
    review
        .attRisk()
        .ifPresent(
            a ->
                risks(draft.internal(REVIEW), a.risks())
                    .with("mitigation", a.mitigation())
                    .with("overriding", a.overriding()));
    for (Ministry ministry : Ministry.values()) {
      review.view(ministry).ifPresent(v -> view(draft, v));
    }
    questions(draft, review.questions());
    review
        .escalation()
        .ifPresent(
            e ->
                draft
                    .internal(REVIEW)
                    .with("escalated", e.level())
                    .several("escalatedRules", Value.codes(e.trigger()))
                    .with("escalatedWhy", e.reason()));
    review
        .lastConclusion()
        .ifPresent(
            c ->
                draft
                    .internal(REVIEW)
                    .with("secretariesHeldOn", c.heldOn())
                    .several("secretariesAttendance", Value.members(c.attendance()))
                    .with("secretariesOutcome", c.outcome())
                    .with("secretariesWhy", c.reason()));
    review
        .notPermitted()
        .ifPresent(
            n ->
                draft
                    .open(REVIEW)
                    .with("notPermittedRule", n.ground().rule().map(r -> new Value.Code(r.value())))
                    .with("notPermittedViewpoint", n.ground().viewpoint().map(Value.Member::new))
                    .with("notPermittedWhy", n.reason()));
  }

  private static void finding(CaseFields.Draft draft, Finding f) {
    draft
        .internal(REVIEW, new Value.Member(f.ministry()), new Value.Member(f.viewpoint()))
        .with("concern", f.concern())
        .code("risk", f.risk())
        .with("finding", f.finding())
        .several("evidence", Value.codes(f.evidence()));
  }

  private static CaseFields.Draft risks(CaseFields.Draft draft, AttRisks r) {
    return draft
        .code("attPeace", r.peaceAndSecurity())
        .code("attHumanitarianLaw", r.humanitarianLaw())
        .code("attHumanRights", r.humanRights())
        .code("attTerrorism", r.terrorism())
        .code("attOrganisedCrime", r.organisedCrime())
        .code("attGender", r.genderBasedViolence());
  }

  private static void view(CaseFields.Draft draft, View v) {
    draft
        .internal(REVIEW, new Value.Member(v.ministry()))
        .with("position", v.position())
        .code("version", v.version())
        .several("conditions", Value.written(v.conditions()))
        .with("viewWhy", v.reason());
  }

  private static void questions(CaseFields.Draft draft, List<Question> questions) {
    int number = 0;
    for (Question q : questions) {
      number++;
      draft
          .open(REVIEW, new Value.Code(String.valueOf(number)))
          .with("question", q.question())
          .with("due", q.due())
          .with("answer", q.reply().map(r -> new Value.Written(r.answer())));
    }
  }
}
