package sekisho.web.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.PolicyFacts;
import sekisho.view.casefile.CaseFile;
import sekisho.view.policy.RuleBook;
import sekisho.view.whatif.Comparisons;
import sekisho.view.whatif.Contrast;
import sekisho.view.whatif.OnDay;
import sekisho.view.whatif.WorkedExample;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;

/** The facts of a case under every version, and as of two days beside each other. */
@Component
class VersionsPage {
  /** The two days of the worked example that trainers show first (process 7.6 c). */
  private static final String JULY_MAY =
      "&day=" + WorkedExample.C.day() + "&other=" + WorkedExample.C.other();

  private final FactsOfCase cases;
  private final Comparisons comparisons;
  private final RuleBook book;
  private final TrialParts parts;
  private final FactWords facts;
  private final OutcomeWords outcomes;
  private final Words words;
  private final Times times;

  VersionsPage(
      FactsOfCase cases,
      Comparisons comparisons,
      RuleBook book,
      TrialParts parts,
      FactWords facts,
      OutcomeWords outcomes,
      Words words,
      Times times) {
    this.cases = cases;
    this.comparisons = comparisons;
    this.book = book;
    this.parts = parts;
    this.facts = facts;
    this.outcomes = outcomes;
    this.words = words;
    this.times = times;
  }

  /**
   * @param today the day that counts for the case as it is shown
   */
  void fill(Model model, CaseFile file, LocalDate today, Question question) {
    LocalDate day = question.day().orElse(today);
    Optional<LocalDate> other = question.other().or(() -> before(day));
    question.took("day", day);
    other.ifPresent(o -> question.took("other", o));
    cases
        .find(model, file, "/versions")
        .map(evaluated -> evaluated.evaluation().facts())
        .ifPresent(
            found -> {
              parts.versions(model, found, other.map(o -> List.of(day, o)).orElse(List.of(day)));
              model.addAttribute("facts", facts.lines(found));
              model.addAttribute("agreementFound", words.label(found.agreement()));
              model.addAttribute(
                  "julyMay", CaseHeads.address(file) + "/versions?at=" + file.at() + JULY_MAY);
              model.addAttribute(
                  "fork",
                  new TrialAddress(
                          CaseHeads.address(file) + "/what-if",
                          Map.of("at", String.valueOf(file.at())))
                      .with(Map.of()));
              other.ifPresent(o -> beside(model, found, day, o));
            });
  }

  /** The last day of the version before the one in force on a day. */
  private Optional<LocalDate> before(LocalDate day) {
    return book.inForceOn(day)
        .map(version -> version.effectiveFrom().minusDays(1))
        .filter(last -> book.inForceOn(last).isPresent());
  }

  private void beside(Model model, PolicyFacts found, LocalDate day, LocalDate other) {
    LocalDate first = day.isBefore(other) ? day : other;
    LocalDate second = day.isBefore(other) ? other : day;
    Optional<OnDay> left = on(first, found);
    Optional<OnDay> right = on(second, found);
    if (left.isPresent() && right.isPresent()) {
      model.addAttribute(
          "beside",
          outcomes.beside(
              side(left.get()),
              side(right.get()),
              new Contrast(left.get().evaluation(), right.get().evaluation())));
    }
  }

  private Optional<OnDay> on(LocalDate day, PolicyFacts found) {
    return comparisons.on(day, comparisons.withAgreementOn(day, found));
  }

  private Beside.Side side(OnDay on) {
    String agreement =
        words.of(
            "whatif.agreement.register", words.label(on.facts().agreement()), times.day(on.day()));
    return outcomes.side(
        times.day(on.day()),
        words.of("whatif.side.day", on.version().id(), agreement),
        on.evaluation());
  }
}
