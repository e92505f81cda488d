package sekisho.web.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.CombatStatus;
import sekisho.message.DocumentKind;
import sekisho.message.Verdict;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Review;
import sekisho.view.casefile.Screening;
import sekisho.view.casefile.Screening.Combat;
import sekisho.view.casefile.Screening.Evaluated;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.VersionText;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.part.Chip;

/**
 * What has to stand before a case is escalated or confirmed, as a checklist (I-06, I-02, I-13). It
 * helps the reader; what counts is what the rules say when the act is sent.
 */
@Component
class Requirements {
  private final RuleBook book;
  private final Words words;
  private final Times times;

  Requirements(RuleBook book, Words words, Times times) {
    this.book = book;
    this.words = words;
    this.times = times;
  }

  List<Requirement> of(CaseFile file, LocalDate day) {
    Screening screening = file.screening();
    Review review = file.review();
    List<Requirement> all = new ArrayList<>();
    boolean cleared =
        screening.p1Confirmed() && screening.p1().filter(p -> p.hit() || p.unknown()).isEmpty();
    all.add(screening(file, "principle1", cleared, null));
    all.add(screening(file, "classification", screening.classificationAgreed(), null));
    all.add(screening(file, "agreement", screening.agreement().isPresent(), null));
    all.add(combat(file, day));
    all.add(
        here(
            "viewpoints",
            review.missingViewpoints().isEmpty(),
            labels(review.missingViewpoints())));
    all.add(att(review));
    all.add(here("views", review.missingViews().isEmpty(), labels(review.missingViews())));
    all.add(
        requirement(
            "certificate",
            file.request().hasDocument(DocumentKind.END_USE_CERTIFICATE),
            null,
            CaseHeads.address(file)));
    all.add(evaluation(file, day));
    all.add(
        requirement(
            "consent",
            file.undertaking().consent().isPresent(),
            words.of("review.need.consent.note"),
            CaseHeads.address(file) + "/undertaking"));
    return List.copyOf(all);
  }

  private Requirement combat(CaseFile file, LocalDate day) {
    var combat = file.screening().combat();
    boolean undetermined = combat.filter(c -> c.status() == CombatStatus.UNDETERMINED).isPresent();
    boolean stands =
        combat.filter(c -> c.concurred() && c.validOn(day)).isPresent() && !undetermined;
    return screening(
        file,
        "combat",
        stands,
        combat
            .map(Combat::validUntil)
            .map(d -> words.of("review.need.until", times.day(d)))
            .orElse(null));
  }

  private Requirement att(Review review) {
    if (review.attOverriding()) {
      return new Requirement(
          words.of("review.need.att"),
          Chip.bad(words.of("review.need.overriding")),
          words.of("review.need.overriding.note"),
          "#att");
    }
    return here("att", review.attRisk().isPresent(), null);
  }

  private Requirement evaluation(CaseFile file, LocalDate day) {
    String address = CaseHeads.address(file) + "/screening#evaluation";
    var evaluation = file.screening().evaluation().map(Evaluated::evaluation);
    var inForce = book.forCasesOn(day).map(VersionText::id);
    boolean current =
        file.screening().evaluationStands() && evaluation.map(e -> e.version()).equals(inForce);
    if (!current) {
      return requirement("evaluation", false, words.of("review.need.evaluation.note"), address);
    }
    Verdict verdict = evaluation.orElseThrow().verdict();
    boolean permits = verdict == Verdict.OK;
    return new Requirement(
        words.of("review.need.evaluation"),
        permits ? done() : Chip.bad(words.label(verdict)),
        words.label(evaluation.orElseThrow().level()),
        address);
  }

  private Requirement screening(CaseFile file, String step, boolean stands, @Nullable String note) {
    return requirement(step, stands, note, CaseHeads.address(file) + "/screening#" + step);
  }

  private Requirement here(String part, boolean stands, @Nullable String note) {
    return requirement(part, stands, note, "#" + part);
  }

  private Requirement requirement(
      String what, boolean stands, @Nullable String note, String address) {
    return new Requirement(
        words.of("review.need." + what),
        stands ? done() : Chip.todo(words.of("review.need.open")),
        stands && !what.equals("combat") ? null : note,
        address);
  }

  private Chip done() {
    return Chip.ok(words.of("review.need.done"));
  }

  private String labels(Collection<? extends Enum<?>> missing) {
    return words.list(missing.stream().map(words::label).toList());
  }
}
