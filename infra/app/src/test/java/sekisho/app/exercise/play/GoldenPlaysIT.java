package sekisho.app.exercise.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import sekisho.app.security.WholeApplication;
import sekisho.decision.score.Judged;
import sekisho.decision.score.ScoredPlay;
import sekisho.decision.score.Scorer;
import sekisho.decision.score.Settled;
import sekisho.decision.score.Totals;
import sekisho.message.Assessment;
import sekisho.message.ExerciseId;
import sekisho.message.ScenarioVersion;
import sekisho.message.ScoreTotal;
import sekisho.message.TextStore;
import sekisho.message.play.Play;
import sekisho.message.scenario.GoldenPlay;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseLog;
import sekisho.view.exercise.ExerciseRecord;
import sekisho.view.exercise.Scenarios;

/** Every scripted play of every scenario that comes with the product, on real PostgreSQL. */
class GoldenPlaysIT extends WholeApplication {
  private static final int TENTHS = 10;

  @Autowired private Scenarios scenarios;
  @Autowired private Rehearsals rehearsals;
  @Autowired private ExerciseLog log;
  @Autowired private TextStore texts;

  @Test
  void at_least_a_dozen_scenarios_come_with_the_product_and_can_be_played() {
    assertThat(scenarios.playable()).hasSizeGreaterThanOrEqualTo(12);
  }

  @TestFactory
  Stream<DynamicTest> each_play_can_be_played_and_scores_as_its_author_meant() {
    List<DynamicTest> plays = new ArrayList<>();
    for (ScenarioVersion version : scenarios.playable()) {
      Scenario scenario = scenarios.find(version).orElseThrow();
      for (GoldenPlay golden : scenario.golden()) {
        plays.add(
            DynamicTest.dynamicTest(
                scenario.id() + " " + golden.name(), () -> plays(version, scenario, golden)));
      }
    }
    return plays.stream();
  }

  private void plays(ScenarioVersion version, Scenario scenario, GoldenPlay golden) {
    var exercise = new ExerciseId(UUID.randomUUID());
    try {
      rehearsals.play(version, golden, exercise);
    } catch (PlayBroken broken) {
      throw new AssertionError(broken.getMessage() + told(exercise), broken);
    }
    List<ExerciseRecord> records = log.readAfter(exercise, 0);
    var play = new Play(scenario, exercise, records.stream().map(ExerciseRecord::played).toList());
    Map<Judged, Assessment> findings =
        new Scorer(new ScoredPlay(play, version, Optional.empty(), texts::read)).findings();
    ScoreTotal team = new Totals(scenario, settled(findings)).draw().getFirst();
    double total = team.tenths().orElseThrow() / (double) TENTHS;
    assertThat(total)
        .as("%s%n%s", findings, told(exercise))
        .isBetween(golden.leastTotal().orElse(0.0), golden.mostTotal().orElse(100.0));
    assertThat(team.breached().isEmpty()).as("%s", team).isEqualTo(!golden.gate());
  }

  /** What had happened, for whoever mends the script. */
  private String told(ExerciseId exercise) {
    return log.readAfter(exercise, 0).stream()
        .map(r -> "%n  %d %s %s %s".formatted(r.number(), r.by().at(), r.by().seat(), r.event()))
        .collect(Collectors.joining());
  }

  private static Map<Judged, Settled> settled(Map<Judged, Assessment> findings) {
    Map<Judged, Settled> settled = new HashMap<>();
    findings.forEach(
        (judged, found) ->
            settled.put(
                judged,
                switch (found) {
                  case Assessment.Assessed(var share, _, _, _, _, _) -> new Settled.Counts(share);
                  case Assessment.ToBeRated _ -> new Settled.Waits();
                  case Assessment.LeftOut _ -> new Settled.DoesNotCount();
                }));
    return settled;
  }
}
