package sekisho.view.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.Evaluation;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.VersionText;

/**
 * Asks the policy the same thing several times with one thing changed, and sets it side by side.
 */
@Component
public class Comparisons {
  private final RuleBook book;
  private final Trials trials;

  public Comparisons(RuleBook book, Trials trials) {
    this.book = book;
    this.trials = trials;
  }

  /** What one version says. */
  public Evaluation under(PolicyVersionId version, PolicyFacts facts) {
    return trials.evaluate(version, facts);
  }

  /** The same facts under every version of the book, oldest first. */
  public List<UnderVersion> underEvery(PolicyFacts facts) {
    List<VersionText> versions = book.versions();
    List<UnderVersion> lines = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      Evaluation evaluation = trials.evaluate(versions.get(i).id(), facts);
      lines.add(
          new UnderVersion(
              versions.get(i),
              i + 1 < versions.size()
                  ? Optional.of(versions.get(i + 1).effectiveFrom().minusDays(1))
                  : Optional.empty(),
              evaluation,
              i == 0
                  ? Optional.empty()
                  : Optional.of(new Contrast(lines.get(i - 1).evaluation(), evaluation))));
    }
    return List.copyOf(lines);
  }

  /** The facts with the agreement as the register has it on a day. */
  public PolicyFacts withAgreementOn(LocalDate day, PolicyFacts facts) {
    String status = trials.agreement(facts.destination(), day).name();
    return FactCodes.with(facts, Map.of(FactCodes.AGREEMENT, status));
  }

  /** What the version in force on a day says; empty before the first version of the book. */
  public Optional<OnDay> on(LocalDate day, PolicyFacts facts) {
    return book.inForceOn(day).map(v -> new OnDay(day, v, facts, trials.evaluate(v.id(), facts)));
  }

  /**
   * The changes of one fact that change the verdict or the level, those of the verdict first. The
   * destination is not changed: another country is another question.
   */
  public List<SingleChange> decisiveChanges(PolicyVersionId version, PolicyFacts facts) {
    Evaluation now = trials.evaluate(version, facts);
    List<SingleChange> changes = new ArrayList<>();
    FactCodes.of(facts)
        .forEach(
            (name, code) ->
                FactCodes.choices(name).stream()
                    .filter(other -> !other.equals(code))
                    .map(
                        other ->
                            new SingleChange(
                                name,
                                code,
                                other,
                                new Contrast(
                                    now,
                                    trials.evaluate(
                                        version, FactCodes.with(facts, Map.of(name, other))))))
                    .filter(change -> change.contrast().decisive())
                    .forEach(changes::add));
    return changes.stream()
        .sorted(Comparator.comparing(change -> !change.contrast().differs(Result.VERDICT)))
        .toList();
  }
}
