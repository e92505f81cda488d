package sekisho.message.scenario;

import java.time.Duration;
import java.util.List;
import sekisho.message.Bilingual;

/**
 * How the clock of an exercise goes.
 *
 * @param defaultRate seconds of exercise time in a second, at the start
 * @param maxRate at most 1440, a day a minute
 * @param moves the moves of a scenario that is played in moves, in order; none for a continuous one
 */
public record ClockPlan(int defaultRate, int maxRate, List<Move> moves) {
  /** A day a minute. */
  public static final int FASTEST = 1440;

  public ClockPlan {
    moves = List.copyOf(moves);
  }

  /**
   * A move (場面).
   *
   * @param at the exercise time at which it begins, counted from the start
   */
  public record Move(Bilingual title, Duration at) {}
}
