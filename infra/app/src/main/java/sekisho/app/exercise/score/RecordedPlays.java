package sekisho.app.exercise.score;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sekisho.decision.score.ScoredPlay;
import sekisho.decision.score.ScoredPlays;
import sekisho.message.DebriefEvent;
import sekisho.message.ExerciseEvent.ExerciseCreated;
import sekisho.message.ExerciseId;
import sekisho.message.Ground;
import sekisho.message.Refused;
import sekisho.message.ScoreEvent;
import sekisho.message.TextStore;
import sekisho.message.play.Play;
import sekisho.message.play.Played;
import sekisho.view.exercise.ExerciseLog;
import sekisho.view.exercise.ExerciseRecord;
import sekisho.view.exercise.Scenarios;

/**
 * Exercises as they were played, from the records themselves. What was said about them afterwards,
 * in scores and debrief, is no part of the play.
 */
@Component
class RecordedPlays implements ScoredPlays {
  private final ExerciseLog log;
  private final Scenarios scenarios;
  private final TextStore texts;

  RecordedPlays(ExerciseLog log, Scenarios scenarios, TextStore texts) {
    this.log = log;
    this.scenarios = scenarios;
    this.texts = texts;
  }

  @Override
  public ScoredPlay of(ExerciseId exercise) {
    List<Played> records =
        log.readAfter(exercise, 0).stream()
            .map(ExerciseRecord::played)
            .filter(r -> !(r.event() instanceof ScoreEvent || r.event() instanceof DebriefEvent))
            .toList();
    ExerciseCreated created =
        records.stream()
            .flatMap(
                r ->
                    r.event() instanceof ExerciseCreated c
                        ? Stream.of(c)
                        : Stream.<ExerciseCreated>of())
            .reduce((_, later) -> later)
            .orElseThrow(() -> new Refused(Ground.EXERCISE_UNKNOWN));
    return new ScoredPlay(
        new Play(
            scenarios
                .find(created.scenario())
                .orElseThrow(() -> new Refused(Ground.SCENARIO_UNKNOWN)),
            exercise,
            records),
        created.scenario(),
        created.runGroup(),
        texts::read);
  }
}
