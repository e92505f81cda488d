package sekisho.web.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.PolicyFacts;
import sekisho.view.whatif.Comparisons;
import sekisho.view.whatif.Contrast;
import sekisho.view.whatif.Result;
import sekisho.view.whatif.UnderVersion;
import sekisho.web.Words;
import sekisho.web.casefile.DecisionTrace;

/** The same facts under every version of the book, as a strip over time and as a table. */
@Component
class VersionSteps {
  private static final List<Result> CELLS =
      List.of(
          Result.LEVEL,
          Result.FOUR_MINISTERS,
          Result.UNDERTAKING,
          Result.CONSENT,
          Result.PUBLICATION,
          Result.DIET);

  private final Comparisons comparisons;
  private final OutcomeWords outcomes;
  private final DecisionTrace trace;
  private final Words words;

  VersionSteps(Comparisons comparisons, OutcomeWords outcomes, DecisionTrace trace, Words words) {
    this.comparisons = comparisons;
    this.outcomes = outcomes;
    this.trace = trace;
    this.words = words;
  }

  /** The names of the columns of the table. */
  List<String> columns() {
    return CELLS.stream().map(outcomes::name).toList();
  }

  /**
   * The versions, oldest first.
   *
   * @param days the days to mark
   */
  List<VersionStep> of(PolicyFacts facts, Collection<LocalDate> days) {
    return comparisons.underEvery(facts).stream().map(line -> step(line, days)).toList();
  }

  private VersionStep step(UnderVersion line, Collection<LocalDate> days) {
    return new VersionStep(
        line.version().id().value(),
        line.version().effectiveFrom(),
        line.version().title(LocaleContextHolder.getLocale().getLanguage()),
        trace.verdict(line.evaluation()),
        outcomes.value(Result.LEVEL, line.evaluation()),
        line.sinceBefore().isEmpty(),
        line.sinceBefore().filter(Contrast::decisive).isPresent(),
        days.stream().distinct().sorted().filter(line::inForceOn).toList(),
        CELLS.stream().map(result -> outcomes.value(result, line.evaluation())).toList(),
        line.sinceBefore().map(this::changes).orElse(List.of()));
  }

  /** Results that the same rules flip stand together. */
  private List<VersionStep.Change> changes(Contrast contrast) {
    Map<List<Beside.Flip>, List<String>> byRules = new LinkedHashMap<>();
    contrast
        .flips()
        .forEach(
            flip ->
                byRules
                    .computeIfAbsent(outcomes.flips(flip, contrast), _ -> new ArrayList<>())
                    .add(outcomes.name(flip.result())));
    return byRules.entrySet().stream()
        .map(same -> new VersionStep.Change(words.list(same.getValue()), same.getKey()))
        .toList();
  }
}
