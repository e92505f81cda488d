package sekisho.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How much is measured.
 *
 * @param rounds how often each figure is taken
 * @param seconds how long one run of commands lasts
 * @param events how many facts are replayed
 * @param cases how many cases the queue holds
 * @param stopped how many open cases an outbreak touches
 * @param past how many past cases a draft is tried on
 * @param requests how many pages are asked for in a round
 * @param exercises how many exercises of five trainees go on at once
 * @param hall how long they play
 * @param kills how often the product is killed, and how often its database
 * @param parts the parts that are measured; all when empty
 */
record Plan(
    int rounds,
    int seconds,
    int events,
    int cases,
    int stopped,
    int past,
    int requests,
    int exercises,
    Duration hall,
    int kills,
    List<String> parts) {
  static Plan of(String[] arguments) {
    List<String> parts = Arrays.stream(arguments).filter(a -> !a.startsWith("-")).toList();
    return Arrays.asList(arguments).contains("-quick")
        ? new Plan(1, 3, 20_000, 5_000, 200, 1_000, 60, 8, Duration.ofMinutes(1), 2, parts)
        : new Plan(
            3, 4, 100_000, 50_000, 1_000, 10_000, 200, 40, Duration.ofMinutes(10), 20, parts);
  }

  /** Whether nothing else is asked for. */
  boolean only(String part) {
    return parts.equals(List.of(part));
  }

  boolean has(String part) {
    return parts.isEmpty() || parts.contains(part);
  }
}
