package sekisho.app.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts wrong passwords in a row, by account and by address, on this node. After five within a
 * quarter of an hour the next try is not looked at until the first of them is a quarter of an hour
 * old.
 */
final class Throttle {
  static final int WRONG_IN_A_ROW = 5;
  static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int REMEMBERED = 10_000;

  private final Clock clock;
  private final Map<String, Deque<Instant>> wrong = new HashMap<>();

  Throttle(Clock clock) {
    this.clock = clock;
  }

  /** How long to wait before the next try; absent when one may try now. */
  synchronized Optional<Duration> pause(String... keys) {
    Instant now = clock.instant();
    Duration longest = Duration.ZERO;
    for (String key : keys) {
      Deque<Instant> tries = recent(key, now);
      if (tries.size() >= WRONG_IN_A_ROW) {
        Duration pause = Duration.between(now, tries.getFirst().plus(WINDOW));
        longest = pause.compareTo(longest) > 0 ? pause : longest;
      }
    }
    return longest.isZero() ? Optional.empty() : Optional.of(longest);
  }

  synchronized void wrong(String... keys) {
    Instant now = clock.instant();
    if (wrong.size() > REMEMBERED) {
      wrong.values().removeIf(tries -> tries.getLast().plus(WINDOW).isBefore(now));
    }
    for (String key : keys) {
      Deque<Instant> tries = recent(key, now);
      tries.addLast(now);
      wrong.put(key, tries);
    }
  }

  synchronized void right(String... keys) {
    for (String key : keys) {
      wrong.remove(key);
    }
  }

  synchronized int remembered() {
    return wrong.size();
  }

  private Deque<Instant> recent(String key, Instant now) {
    Deque<Instant> tries = wrong.getOrDefault(key, new ArrayDeque<>());
    while (!tries.isEmpty() && !tries.getFirst().plus(WINDOW).isAfter(now)) {
      tries.removeFirst();
    }
    return tries;
  }
}
