package sekisho.web.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;
import sekisho.view.whatif.Comparisons;
import sekisho.view.whatif.Result;
import sekisho.view.whatif.SingleChange;
import sekisho.web.casefile.DecisionTrace;
import sekisho.web.part.Chip;

/** What would flip the outcome: each single change of a fact that changes verdict or level. */
@Component
class FlipLines {
  private final Comparisons comparisons;
  private final FactWords facts;
  private final OutcomeWords outcomes;
  private final DecisionTrace trace;

  FlipLines(Comparisons comparisons, FactWords facts, OutcomeWords outcomes, DecisionTrace trace) {
    this.comparisons = comparisons;
    this.facts = facts;
    this.outcomes = outcomes;
    this.trace = trace;
  }

  /**
   * A change that flips the outcome.
   *
   * @param address where the change is tried out
   */
  record Line(
      FactWords.Change change,
      Chip verdict,
      String level,
      List<Beside.Flip> rules,
      String address) {
    Line {
      rules = List.copyOf(rules);
    }
  }

  List<Line> of(
      PolicyVersionId version, PolicyFacts now, TrialAddress address, Map<String, String> asked) {
    return comparisons.decisiveChanges(version, now).stream()
        .map(change -> line(change, address.with(asked, change.fact(), change.after())))
        .toList();
  }

  private Line line(SingleChange change, String address) {
    var after = change.contrast().after();
    List<Beside.Flip> rules = new ArrayList<>();
    change.contrast().flips().stream()
        .filter(flip -> flip.result() == Result.VERDICT || flip.result() == Result.LEVEL)
        .flatMap(flip -> outcomes.flipsOfOneFact(flip, change.contrast()).stream())
        .filter(flip -> !rules.contains(flip))
        .forEach(rules::add);
    return new Line(
        facts.change(change.fact(), change.before(), change.after()),
        trace.verdict(after),
        outcomes.value(Result.LEVEL, after),
        rules,
        address);
  }
}
