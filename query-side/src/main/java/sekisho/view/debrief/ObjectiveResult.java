package sekisho.view.debrief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sekisho.message.Band;
import sekisho.message.scenario.Objective;
import sekisho.message.scenario.ScoringPlan;

/**
 * How far an objective was reached: its criteria in all places, weighted by their points.
 *
 * @param lines the criteria by which it is judged
 * @param band empty when nothing of it could be judged
 */
public record ObjectiveResult(
    Objective objective, List<ScoreLines.Line> lines, Optional<Band> band) {
  public ObjectiveResult {
    lines = List.copyOf(lines);
  }

  /** What the scores say about an objective. */
  public static ObjectiveResult of(Objective objective, ScoreLines scores, ScoringPlan plan) {
    List<String> criteria =
        objective.tasks().stream().flatMap(task -> task.criteria().stream()).distinct().toList();
    List<ScoreLines.Line> lines =
        scores.lines().stream().filter(line -> criteria.contains(line.criterion().id())).toList();
    OptionalDouble percent = percent(lines);
    return new ObjectiveResult(
        objective,
        lines,
        percent.isPresent()
            ? Optional.of(band(percent.getAsDouble(), lines, plan))
            : Optional.empty());
  }

  private static OptionalDouble percent(List<ScoreLines.Line> lines) {
    double reached = 0;
    double all = 0;
    for (ScoreLines.Line line : lines) {
      if (line.share().isPresent()) {
        reached += line.share().get().value() * line.criterion().points();
        all += line.criterion().points();
      }
    }
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * reached / all);
  }

  /** Nobody performed without challenges where a critical criterion brought nothing. */
  private static Band band(double percent, List<ScoreLines.Line> lines, ScoringPlan plan) {
    boolean missed =
        lines.stream()
            .anyMatch(
                line ->
                    line.criterion().critical()
                        && line.share().filter(share -> share.isNothing()).isPresent());
    if (percent >= plan.performed() && !missed) {
      return Band.PERFORMED;
    } else if (percent >= plan.some()) {
      return Band.SOME_CHALLENGES;
    }
    return percent >= plan.major() ? Band.MAJOR_CHALLENGES : Band.UNABLE;
  }
}
