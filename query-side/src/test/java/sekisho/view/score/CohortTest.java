package sekisho.view.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static sekisho.view.score.Sheets.*;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sekisho.message.Band;
import sekisho.message.Bilingual;
import sekisho.message.ExerciseId;
import sekisho.message.ExercisePhase;
import sekisho.message.PanelOutcome;
import sekisho.message.ScoreComponent;
import sekisho.message.ScoreEvent.CriterionRated;
import sekisho.message.ScoreEvent.TotalsDrawn;
import sekisho.message.ScoreTotal;
import sekisho.message.scenario.ClockPlan;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Criterion.Method;
import sekisho.message.scenario.ExerciseCalendar;
import sekisho.message.scenario.PolicyChoice;
import sekisho.message.scenario.Reference;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.ScoringPlan;
import sekisho.message.scenario.World;
import sekisho.view.exercise.ExerciseRow;

/** What comes out over several exercises. */
class CohortTest {
  private static final Bilingual WORDS = new Bilingual("言葉", "words");

  @Test
  void totalsAreSpreadByMedianAndMean() {
    Spread spread = cohort(team(400, 0, 0), team(900, 0, 0), team(500, 0, 0)).totals().get();
    assertThat(spread.median()).isEqualTo(50);
    assertThat(spread.mean()).isEqualTo(60);
    assertThat(spread.lowest()).isEqualTo(40);
    assertThat(spread.highest()).isEqualTo(90);
    assertThat(spread.between(40, 50)).isOne();
    assertThat(spread.between(50, 60)).isOne();
    assertThat(new Spread(List.of(1.0, 2.0)).median()).isEqualTo(1.5);
  }

  @Test
  void theDifficultyOfACriterionIsTheMeanOfItsShares() {
    CriterionResult rule = cohort(team(0, 0, 0), team(0, 1_000_000, 0)).criteria().getFirst();
    assertThat(rule.difficulty()).isEqualTo(0.5);
    assertThat(rule.nothing()).isOne();
    assertThat(rule.judged()).isEqualTo(2);
  }

  @Test
  void aCriterionTellsTeamsApartFromFourExercisesOn() {
    ScoredTeam low = team(0, 0, 0);
    ScoredTeam high = team(0, 1_000_000, 1_000_000);
    assertThat(cohort(low, high, low).criteria().getFirst().discrimination()).isEmpty();
    assertThat(cohort(low, high, low, high).criteria().getFirst().discrimination().orElseThrow())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void aCriterionThatNeverDiffersTellsNobodyApart() {
    ScoredTeam same = team(0, 500_000, 500_000);
    assertThat(cohort(same, same, same, same).criteria().getFirst().discrimination()).isEmpty();
  }

  @Test
  void whatWasMissedMostComesFirst() {
    List<CriterionResult> missed =
        cohort(team(0, 0, 0), team(0, 1_000_000, 0), team(0, 1_000_000, 1)).mostMissed();
    assertThat(missed).extracting(r -> r.criterion().id()).containsExactly("panel", "rule");
    assertThat(missed).extracting(CriterionResult::nothing).containsExactly(2, 1);
  }

  @Test
  void decisionsStandBesideTheVotesOfThePanel() {
    var judges = new CohortJudges(cohort(team(0, 0, 0), team(0, 0, 0)));
    DecisionResult decision = judges.decisions().getFirst();
    assertThat(decision.chosen()).isEqualTo(Map.of(PanelOutcome.APPROVE, 2L));
    assertThat(decision.votes()).containsEntry(PanelOutcome.CONDITIONAL, 6);
    assertThat(judges.panel().things()).isEqualTo(2);
    assertThat(judges.panel().raw()).contains(0.0);
    assertThat(judges.panel().weighted()).as("n/a below ten").isEmpty();
  }

  @Test
  void evaluatorsAreComparedOnWhatBothRated() {
    ScoredTeam[] twelve =
        IntStream.range(0, 12).mapToObj(i -> rated(i % 5, i % 5)).toArray(ScoredTeam[]::new);
    var evaluators = new CohortJudges(cohort(twelve)).evaluators().orElseThrow();
    assertThat(evaluators.evaluators()).containsExactlyInAnyOrder(ONE, OTHER);
    assertThat(evaluators.agreement().things()).isEqualTo(12);
    assertThat(evaluators.agreement().kappa().orElseThrow().value()).isCloseTo(1, within(1e-9));
    assertThat(new CohortJudges(cohort(team(0, 0, 0))).evaluators()).isEmpty();
  }

  private static Cohort cohort(ScoredTeam... teams) {
    return new Cohort(Arrays.asList(teams));
  }

  private static ScoredTeam team(int tenths, int rule, int panel) {
    return of(
        newest(
            opened(1),
            scored(1, "rule", seen(rule)),
            scored(1, "panel", decided(panel, Optional.of(PanelOutcome.APPROVE))),
            fact(new TotalsDrawn(EXERCISE, 1, List.of(total(tenths))))));
  }

  private static ScoredTeam rated(int one, int other) {
    List<ScoreFact> facts = new ArrayList<>();
    facts.add(opened(1));
    facts.add(scored(1, "reasons", toBeRated()));
    facts.add(by(ONE, new CriterionRated(EXERCISE, "reasons", METI, one, WHY, List.of())));
    facts.add(by(OTHER, new CriterionRated(EXERCISE, "reasons", METI, other, WHY, List.of())));
    return of(newest(facts.toArray(ScoreFact[]::new)));
  }

  private static ScoreTotal total(int tenths) {
    return new ScoreTotal(
        Optional.empty(),
        List.of(),
        Optional.of(tenths),
        Optional.of(Band.UNABLE),
        List.of(),
        List.of(),
        0);
  }

  private static ScoredTeam of(ScoreSheet sheet) {
    return new ScoredTeam(
        new ExerciseRow(
            EXERCISE,
            SCENARIO,
            WHY,
            Optional.of("class A"),
            Optional.<ExerciseId>empty(),
            ExercisePhase.ENDED,
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            0),
        scenario(),
        sheet);
  }

  private static Scenario scenario() {
    return new Scenario(
        "radar",
        "1.0.0",
        WORDS,
        WORDS,
        WORDS,
        List.of(),
        new PolicyChoice.OfTheDay(),
        new ExerciseCalendar(
            Instant.EPOCH,
            LocalTime.of(9, 0),
            LocalTime.of(18, 0),
            Set.of(DayOfWeek.MONDAY),
            Set.of()),
        new ClockPlan(60, 1440, List.of()),
        Duration.ofDays(1),
        20,
        1,
        false,
        new World(List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            criterion("rule", new Method.Rated(WORDS)),
            criterion("panel", new Method.Panel("case-1")),
            criterion("reasons", new Method.Rated(WORDS))),
        List.of(
            new Reference(
                "case-1",
                Map.of(PanelOutcome.APPROVE, 1, PanelOutcome.CONDITIONAL, 6),
                List.of(),
                WORDS)),
        new ScoringPlan(Map.of(ScoreComponent.RULE, 1.0), 49, 90, 70, 50, false),
        List.of(),
        List.of(),
        List.of());
  }

  private static Criterion criterion(String id, Method method) {
    return new Criterion(id, WORDS, ScoreComponent.RULE, 10, false, List.of(METI), method);
  }
}
