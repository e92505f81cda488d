package sekisho.app.exercise.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sekisho.app.security.WholeApplication;
import sekisho.message.CommandId;
import sekisho.message.ExerciseId;
import sekisho.message.ExerciseOrigin;
import sekisho.message.RerunOutcome;
import sekisho.message.ScenarioVersion;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.message.scenario.Scenario;
import sekisho.view.debrief.Alignment;
import sekisho.view.debrief.DebriefFile;
import sekisho.view.debrief.Playback;
import sekisho.view.debrief.Playbacks;
import sekisho.view.exercise.ExerciseRecord;
import sekisho.view.exercise.Scenarios;
import sekisho.web.scenario.ScriptedPlays;

/** Exercises out of a scripted play, on real PostgreSQL. */
class BranchesIT extends WholeApplication {
  @Autowired private Scenarios scenarios;
  @Autowired private ScriptedPlays rehearsals;
  @Autowired private Playbacks playbacks;
  @Autowired private MadeBranches branches;
  @Autowired private TextStore texts;

  @Test
  void an_exercise_that_is_run_again_with_the_same_inputs_has_the_same_facts() {
    Playback original = played();
    assertThat(branches.rerunHindered(original)).isEmpty();
    ExerciseId again = branches.rerun(request(), original, name());
    RerunOutcome outcome = DebriefFile.of(playback(again).records()).rerun().orElseThrow();
    assertThat(outcome.equal())
        .as("%s%n%s%n%s", outcome, told(original), told(playback(again)))
        .isTrue();
    assertThat(outcome.facts()).isGreaterThan(10);
    assertThat(Alignment.of(original, playback(again)).firstDivergence()).isEmpty();
  }

  @Test
  void a_branch_takes_over_what_was_and_leaves_its_origin_as_it_is() {
    Playback origin = played();
    long middle = middle(origin);
    CommandId request = request();
    ExerciseId made = branches.fork(request, origin, middle, name());
    assertThat(branches.fork(request, origin, middle, name())).isEqualTo(made);
    Playback branch = playback(made);
    assertThat(branch.origin())
        .isEqualTo(Optional.of(new ExerciseOrigin(origin.exercise(), middle)));
    List<ExerciseRecord> inherited =
        branch.records().stream().filter(ExerciseRecord::inherited).toList();
    assertThat(inherited.stream().map(r -> r.event().getClass()).toList())
        .isEqualTo(origin.records().stream().limit(middle).map(r -> r.event().getClass()).toList());
    assertThat(inherited.stream().map(ExerciseRecord::stream))
        .noneMatch(stream -> origin.records().stream().anyMatch(r -> r.stream().equals(stream)));
    assertThat(branch.at(branch.head()).clock().orElseThrow().rate()).isZero();
    assertThat(playback(origin.exercise()).head()).isEqualTo(origin.head());
    assertThat(branches.rerunHindered(branch)).isEqualTo(Optional.of("BRANCH"));
  }

  private Playback played() {
    ScenarioVersion version =
        scenarios.playable().stream()
            .filter(v -> v.scenario().equals("licensor-return"))
            .findFirst()
            .orElseThrow();
    Scenario scenario = scenarios.find(version).orElseThrow();
    ExerciseId exercise = new ExerciseId(UUID.randomUUID());
    rehearsals.rehearse(version, scenario.golden().getFirst(), exercise);
    return playback(exercise);
  }

  private static long middle(Playback origin) {
    long from = origin.started().orElseThrow().number();
    long to = origin.ended().orElseThrow().number();
    for (long n = (from + to) / 2; n < to; n++) {
      if (origin.mayForkAt(n)) {
        return n;
      }
    }
    throw new IllegalStateException("No act ends between " + from + " and " + to);
  }

  private Playback playback(ExerciseId exercise) {
    return playbacks.find(exercise).orElseThrow();
  }

  private static CommandId request() {
    return new CommandId(UUID.randomUUID());
  }

  private TextRef name() {
    return texts.keep(request(), "Class A, once more");
  }

  private static String told(Playback playback) {
    return String.join(
        "\n",
        playback.records().stream()
            .map(r -> r.number() + " " + r.by().at() + " " + r.by().seat() + " " + r.event())
            .toList());
  }
}
