package sekisho.web.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.Evaluation;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;
import sekisho.view.casefile.CaseFile;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.VersionText;
import sekisho.view.whatif.Comparisons;
import sekisho.view.whatif.Contrast;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;

/** A case at one of its records with facts changed, beside the case as it was recorded. */
@Component
class ForkPage {
  private final FactsOfCase cases;
  private final Comparisons comparisons;
  private final RuleBook book;
  private final TrialParts parts;
  private final FactWords facts;
  private final OutcomeWords outcomes;
  private final Words words;

  ForkPage(
      FactsOfCase cases,
      Comparisons comparisons,
      RuleBook book,
      TrialParts parts,
      FactWords facts,
      OutcomeWords outcomes,
      Words words) {
    this.cases = cases;
    this.comparisons = comparisons;
    this.book = book;
    this.parts = parts;
    this.facts = facts;
    this.outcomes = outcomes;
    this.words = words;
  }

  /**
   * @param today the day that counts for the case as it is shown
   */
  void fill(Model model, CaseFile file, LocalDate today, Question question) {
    model.addAttribute("original", CaseHeads.address(file) + CaseHeads.asShown(file));
    cases
        .find(model, file, "/what-if")
        .ifPresent(e -> fork(model, file, today, question, e.evaluation()));
  }

  private void fork(
      Model model, CaseFile file, LocalDate today, Question question, Evaluation recorded) {
    LocalDate day = question.day().orElse(today);
    PolicyFacts original = recorded.facts();
    PolicyFacts now = question.over(original);
    if (question.register()) {
      now = comparisons.withAgreementOn(day, now);
    }
    PolicyVersionId version = version(question, recorded);
    Evaluation evaluation = comparisons.under(version, now);
    List<FactWords.Change> changes = facts.changes(original, now);
    TrialAddress address =
        new TrialAddress(
            CaseHeads.address(file) + "/what-if", Map.of("at", String.valueOf(file.at())));
    model.addAttribute("changes", changes);
    model.addAttribute("unchanged", changes.isEmpty() && version.equals(recorded.version()));
    model.addAttribute("start", address.with(Map.of()));
    model.addAttribute("outcome", outcomes.of(evaluation));
    model.addAttribute("beside", beside(file, recorded, evaluation));
    parts.form(model, original, now, question.register());
    parts.versions(model, now, List.of(day));
    parts.flips(model, version, now, address, TrialAddress.asked(question, original));
  }

  /** The version asked for, the one of the day asked for, else that of the recorded evaluation. */
  private PolicyVersionId version(Question question, Evaluation recorded) {
    return question
        .version()
        .or(() -> question.day().flatMap(book::inForceOn).map(VersionText::id))
        .orElse(recorded.version());
  }

  private Beside beside(CaseFile file, Evaluation recorded, Evaluation changed) {
    return outcomes.beside(
        outcomes.side(
            words.of("whatif.side.original"),
            words.of("whatif.side.recorded", file.at(), recorded.version()),
            recorded),
        outcomes.side(
            words.of("whatif.side.fork"),
            words.of("whatif.side.version", changed.version()),
            changed),
        new Contrast(recorded, changed));
  }
}
