package sekisho.web.whatif;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.Evaluation;
import sekisho.message.PolicyStage;
import sekisho.message.RuleHit;
import sekisho.message.Verdict;
import sekisho.view.policy.ExplainedCell;
import sekisho.view.policy.ExplainedRow;
import sekisho.view.policy.ExplainedTable;
import sekisho.view.policy.Explanation;
import sekisho.view.policy.Explanations;
import sekisho.web.Words;
import sekisho.web.casefile.DecisionTrace;

/** The rules that did not apply, and the inputs that kept them from it. */
@Component
class KeptRules {
  private static final int NEAREST = 3;
  private static final int KEPT = 32;

  private final Explanations explanations;
  private final Words words;
  private final Map<Evaluation, Explanation> latest = new Latest();

  KeptRules(Explanations explanations, Words words) {
    this.explanations = explanations;
    this.words = words;
  }

  /**
   * The inputs that keep a rule from saying this about the facts, of the row that comes nearest;
   * empty when none of its conditions is what keeps it.
   */
  Optional<String> by(RuleHit hit, Evaluation without) {
    return explanation(without).rows(hit.rule()).stream()
        .filter(row -> row.row().line().output().equals(hit.output()))
        .filter(row -> row.standing() == ExplainedRow.Standing.NOT_MET)
        .min(Comparator.comparingInt(row -> row.keptBy().size()))
        .map(this::inputs);
  }

  /**
   * Where no rule permits the transfer and none forbids it, the rules that lack least; one line a
   * rule.
   */
  List<Beside.Flip> nearest(Evaluation evaluation) {
    return evaluation.verdict() == Verdict.NOT_PERMISSIBLE && nothingForbids(evaluation)
        ? permissions(explanation(evaluation))
            .sorted(Comparator.comparingInt(row -> row.keptBy().size()))
            .map(row -> near(row, evaluation))
            .collect(
                Collectors.toMap(
                    Beside.Flip::rule, f -> f, (first, _) -> first, LinkedHashMap::new))
            .values()
            .stream()
            .limit(NEAREST)
            .toList()
        : List.of();
  }

  private static boolean nothingForbids(Evaluation evaluation) {
    return evaluation.hits().stream().noneMatch(hit -> hit.output().equals("N"));
  }

  private static Stream<ExplainedRow> permissions(Explanation explanation) {
    return explanation.stage(PolicyStage.B).stream()
        .map(ExplainedTable::rows)
        .flatMap(List::stream)
        .filter(row -> row.row().line().output().equals("OK"))
        .filter(row -> row.standing() == ExplainedRow.Standing.NOT_MET);
  }

  private Beside.Flip near(ExplainedRow row, Evaluation evaluation) {
    String rule = row.row().rule().value();
    return new Beside.Flip(
        rule,
        DecisionTrace.address(evaluation.version(), rule),
        words.of("whatif.near", inputs(row)));
  }

  private String inputs(ExplainedRow row) {
    String language = LocaleContextHolder.getLocale().getLanguage();
    return words.list(
        row.keptBy().stream()
            .map(ExplainedCell::cell)
            .map(cell -> cell.input().label().in(language))
            .distinct()
            .toList());
  }

  /** A page asks about the same few answers again and again; a version never changes. */
  private Explanation explanation(Evaluation evaluation) {
    return known(evaluation).orElseGet(() -> keep(evaluation));
  }

  private Optional<Explanation> known(Evaluation evaluation) {
    synchronized (latest) {
      return Optional.ofNullable(latest.get(evaluation));
    }
  }

  private Explanation keep(Evaluation evaluation) {
    Explanation explanation = explanations.of(evaluation.version(), evaluation.facts());
    synchronized (latest) {
      latest.put(evaluation, explanation);
    }
    return explanation;
  }

  private static final class Latest extends LinkedHashMap<Evaluation, Explanation> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Evaluation, Explanation> eldest) {
      return size() > KEPT;
    }
  }
}
