package sekisho.message.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A scripted play whose score is known; the build runs it, so that a scenario that can no longer be
 * played, or no longer scores as its author meant, is found.
 *
 * @param steps in the order of their time
 * @param leastTotal the total is at least this
 * @param mostTotal and at most this
 * @param gate whether a critical breach is expected
 */
public record GoldenPlay(
    String name,
    List<Timed> steps,
    Optional<Double> leastTotal,
    Optional<Double> mostTotal,
    boolean gate) {
  public GoldenPlay {
    steps = List.copyOf(steps);
  }

  /**
   * @param at exercise time since the start
   */
  public record Timed(Duration at, PlayStep step) {}
}
