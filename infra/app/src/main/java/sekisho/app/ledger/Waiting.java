package sekisho.app.ledger;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import sekisho.app.ledger.LagWatch.Reach;
import sekisho.view.ledger.LedgerState;

/** Which facts were seen without a place, and since when. */
final class Waiting {
  private final Deque<Seen> waiting = new ArrayDeque<>();

  /** How far the store reached at a moment. */
  private record Seen(long atNanos, long newest) {}

  /** What was seen at a moment. */
  synchronized void note(Reach reach, long nowNanos) {
    waiting.removeIf(seen -> seen.newest() <= reach.placed());
    if (reach.stored() > reach.placed()
        && (waiting.isEmpty() || waiting.getLast().newest() < reach.stored())) {
      waiting.addLast(new Seen(nowNanos, reach.stored()));
    }
  }

  /** How long the oldest fact that was seen without a place has been waiting. */
  synchronized Duration lag(long nowNanos) {
    return waiting.isEmpty()
        ? Duration.ZERO
        : Duration.ofNanos(nowNanos - waiting.getFirst().atNanos());
  }

  /** Whether somebody has to look. */
  static boolean late(Duration lag) {
    return lag.compareTo(LedgerState.ALARM) > 0;
  }
}
