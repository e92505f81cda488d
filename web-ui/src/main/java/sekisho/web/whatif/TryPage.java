package sekisho.web.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.AgreementStatus;
import sekisho.message.Evaluation;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.VersionText;
import sekisho.view.whatif.Comparisons;
import sekisho.view.whatif.Contrast;
import sekisho.view.whatif.FactCodes;
import sekisho.view.whatif.OnDay;
import sekisho.view.whatif.WorkedExample;
import sekisho.web.HouseClock;
import sekisho.web.Times;
import sekisho.web.Words;

/** The page on which facts of no case are put to the policy. */
@Component
class TryPage {
  private static final TrialAddress ADDRESS = new TrialAddress("/policy/try", Map.of());

  private final Comparisons comparisons;
  private final RuleBook book;
  private final TrialParts parts;
  private final OutcomeWords outcomes;
  private final Examples examples;
  private final Words words;
  private final Times times;
  private final HouseClock clock;

  TryPage(
      Comparisons comparisons,
      RuleBook book,
      TrialParts parts,
      OutcomeWords outcomes,
      Examples examples,
      Words words,
      Times times,
      HouseClock clock) {
    this.comparisons = comparisons;
    this.book = book;
    this.parts = parts;
    this.outcomes = outcomes;
    this.examples = examples;
    this.words = words;
    this.times = times;
    this.clock = clock;
  }

  void fill(Model model, Question question) {
    LocalDate day = question.day().orElseGet(() -> Times.dayOf(clock.instant()));
    PolicyFacts plain = WorkedExample.plain();
    boolean register = !question.facts().containsKey(FactCodes.AGREEMENT);
    PolicyFacts now = on(day, question.over(plain), register);
    Map<String, String> asked = TrialAddress.asked(question, plain);
    model.addAttribute("examples", examples.of(ADDRESS));
    model.addAttribute("day", day);
    question.took("day", day);
    parts.form(model, now, now, register);
    parts.versions(
        model, now, question.other().map(other -> List.of(day, other)).orElse(List.of(day)));
    version(question, day)
        .ifPresent(
            version -> {
              Evaluation evaluation = comparisons.under(version.id(), now);
              model.addAttribute("outcome", outcomes.of(evaluation));
              model.addAttribute("agreement", agreement(now, day, register));
              parts.flips(model, version.id(), now, ADDRESS, asked);
              beside(model, question, new OnDay(day, version, now, evaluation), register);
            });
  }

  private PolicyFacts on(LocalDate day, PolicyFacts facts, boolean register) {
    return register ? comparisons.withAgreementOn(day, facts) : facts;
  }

  private Optional<VersionText> version(Question question, LocalDate day) {
    Optional<PolicyVersionId> chosen = question.version();
    return chosen.isPresent() ? chosen.flatMap(book::version) : book.inForceOn(day);
  }

  /** The other day at the left when it is the earlier one, as time runs. */
  private void beside(Model model, Question question, OnDay chosen, boolean register) {
    question
        .other()
        .flatMap(
            other ->
                comparisons.on(other, on(other, question.over(WorkedExample.plain()), register)))
        .ifPresent(
            other -> {
              boolean before = other.day().isBefore(chosen.day());
              OnDay left = before ? other : chosen;
              OnDay right = before ? chosen : other;
              model.addAttribute(
                  "beside",
                  outcomes.beside(
                      side(left, register),
                      side(right, register),
                      new Contrast(left.evaluation(), right.evaluation())));
            });
  }

  private Beside.Side side(OnDay on, boolean register) {
    return outcomes.side(
        times.day(on.day()),
        words.of("whatif.side.day", on.version().id(), agreement(on.facts(), on.day(), register)),
        on.evaluation());
  }

  private String agreement(PolicyFacts facts, LocalDate day, boolean register) {
    AgreementStatus status = facts.agreement();
    return register
        ? words.of("whatif.agreement.register", words.label(status), times.day(day))
        : words.of("whatif.agreement.said", words.label(status));
  }
}
