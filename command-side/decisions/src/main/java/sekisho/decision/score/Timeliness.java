package sekisho.decision.score;

import java.time.Duration;
import sekisho.message.Share;
import sekisho.message.scenario.Expectation.Timing;

/**
 * What a timed task is worth (design of exercises, 5.5): all up to the target, then less and less,
 * nothing from the limit on.
 */
final class Timeliness {
  private Timeliness() {}

  static Share of(Duration took, Timing timing) {
    if (took.compareTo(timing.target()) <= 0) {
      return Share.ALL;
    }
    if (took.compareTo(timing.limit()) >= 0) {
      return Share.NOTHING;
    }
    Duration left = timing.limit().minus(took);
    Duration room = timing.limit().minus(timing.target());
    return Share.of((double) left.toMillis(), (double) room.toMillis());
  }
}
