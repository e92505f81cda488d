package sekisho.message.scenario;

import java.util.Map;
import sekisho.message.ScoreComponent;

/**
 * How points become a total.
 *
 * @param weights of each component; they add up to 1
 * @param gateCap the highest total after a critical breach
 * @param performed from this total on P, {@code some} S, {@code major} M, below U
 * @param openBook whether players see the rubric before the debrief
 */
public record ScoringPlan(
    Map<ScoreComponent, Double> weights,
    double gateCap,
    double performed,
    double some,
    double major,
    boolean openBook) {
  public ScoringPlan {
    weights = Map.copyOf(weights);
  }
}
