package sekisho.view.debrief;

import java.util.List;
import sekisho.message.Evaluation;
import sekisho.message.ScreeningEvent.RulesEvaluated;

/**
 * An answer of the policy that is on record in an exercise.
 *
 * @param record the number of the record
 */
public record Judged(long record, String scenarioCase, Evaluation evaluation) {
  /** All of them, in their order. */
  public static List<Judged> in(Playback playback) {
    Steps steps = new Steps(playback.exercise(), playback.scenario());
    return playback.records().stream()
        .filter(r -> r.event() instanceof RulesEvaluated)
        .map(
            r ->
                new Judged(
                    r.number(),
                    steps.scenarioCase(r.stream()),
                    ((RulesEvaluated) r.event()).evaluation()))
        .toList();
  }
}
