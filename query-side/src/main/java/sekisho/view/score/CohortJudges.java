package sekisho.view.score;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sekisho.message.Assessment.Assessed;
import sekisho.message.PanelOutcome;
import sekisho.message.PersonId;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Criterion.Method.Panel;
import sekisho.message.scenario.Reference;
import sekisho.message.scenario.Scenario;
import sekisho.view.agreement.Agreement;
import sekisho.view.agreement.Agreement.Scale;
import sekisho.view.agreement.Ratings;

/** How those who judge agree over several exercises: evaluators, and places with the panel. */
public record CohortJudges(Cohort cohort) {
  /** The evaluators who rated the most things together, and how far they agree. */
  public Optional<EvaluatorsAgreement> evaluators() {
    Map<List<PersonId>, List<List<Integer>>> byRaters =
        cohort.teams().stream()
            .flatMap(team -> team.sheet().lines().stream())
            .filter(line -> line.ratings().size() > 1)
            .collect(
                groupingBy(
                    CohortJudges::raters,
                    LinkedHashMap::new,
                    mapping(CohortJudges::marks, toList())));
    return byRaters.entrySet().stream()
        .max(comparing(e -> e.getValue().size()))
        .map(
            most ->
                new EvaluatorsAgreement(
                    most.getKey(),
                    Agreement.of(
                        new Ratings(ScoreLine.BEST_RATING + 1, most.getValue()), Scale.MARKS)));
  }

  /** Certain evaluators, and how far they agree. */
  public record EvaluatorsAgreement(List<PersonId> evaluators, Agreement agreement) {
    public EvaluatorsAgreement {
      evaluators = List.copyOf(evaluators);
    }
  }

  private static List<PersonId> raters(ScoreLine line) {
    return ordered(line).map(GivenRating::by).toList();
  }

  private static List<Integer> marks(ScoreLine line) {
    return ordered(line).map(GivenRating::rating).toList();
  }

  private static Stream<GivenRating> ordered(ScoreLine line) {
    return line.ratings().stream().sorted(comparing(r -> r.by().toString()));
  }

  /** What places decided, beside what most of the panel did. */
  public Agreement panel() {
    List<List<Integer>> pairs = new ArrayList<>();
    for (ScoredTeam team : cohort.teams()) {
      for (Criterion criterion : team.scenario().rubric()) {
        reference(team.scenario(), criterion)
            .ifPresent(
                reference ->
                    chosen(team, criterion)
                        .forEach(
                            outcome -> pairs.add(List.of(rank(outcome), rank(mode(reference))))));
      }
    }
    return Agreement.of(new Ratings(PanelOutcome.values().length, pairs), Scale.ORDERED);
  }

  /** Each decision that was judged by a panel, in the order of the rubrics. */
  public List<DecisionResult> decisions() {
    Map<String, DecisionResult> results = new LinkedHashMap<>();
    for (ScoredTeam team : cohort.teams()) {
      for (Criterion criterion : team.scenario().rubric()) {
        reference(team.scenario(), criterion)
            .ifPresent(
                reference ->
                    results.merge(
                        team.scenario().id() + "/" + criterion.id(),
                        one(team, criterion, reference),
                        CohortJudges::both));
      }
    }
    return results.values().stream().filter(r -> !r.chosen().isEmpty()).toList();
  }

  private static DecisionResult one(ScoredTeam team, Criterion criterion, Reference reference) {
    return new DecisionResult(
        criterion.id(),
        reference.caseId(),
        chosen(team, criterion).collect(groupingBy(o -> o, counting())),
        reference.votes());
  }

  private static DecisionResult both(DecisionResult one, DecisionResult other) {
    Map<PanelOutcome, Long> chosen = new EnumMap<>(PanelOutcome.class);
    Stream.of(one, other).forEach(r -> r.chosen().forEach((o, n) -> chosen.merge(o, n, Long::sum)));
    return new DecisionResult(one.criterion(), one.caseId(), chosen, other.votes());
  }

  private static Stream<PanelOutcome> chosen(ScoredTeam team, Criterion criterion) {
    return team.lines(criterion.id()).stream()
        .flatMap(
            line ->
                line.assessment() instanceof Assessed a
                    ? a.chosen().stream()
                    : Stream.<PanelOutcome>of());
  }

  private static Optional<Reference> reference(Scenario scenario, Criterion criterion) {
    return criterion.method() instanceof Panel(var caseId)
        ? scenario.reference().stream().filter(r -> r.caseId().equals(caseId)).findFirst()
        : Optional.empty();
  }

  private static PanelOutcome mode(Reference reference) {
    return reference.votes().entrySet().stream()
        .max(
            Map.Entry.<PanelOutcome, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** From the most to the least permissive, as they are declared. */
  private static int rank(PanelOutcome outcome) {
    return List.of(PanelOutcome.values()).indexOf(outcome);
  }
}
