package sekisho.view.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/**
 * What one person in one seat knew of a case, and when: whoever was shown the case at a record has
 * seen that record and every one before it.
 *
 * @param readings what was read, earliest first; at least one
 */
public record CaseReader(PersonId person, Seat seat, List<Reading> readings) {
  public CaseReader {
    readings = readings.stream().sorted(Comparator.comparing(Reading::first)).toList();
  }

  /** The readers of a case, in the order in which they first read it. */
  public static List<CaseReader> of(List<Reading> readings) {
    Map<Object, List<Reading>> byReader = new LinkedHashMap<>();
    readings.stream()
        .sorted(Comparator.comparing(Reading::first))
        .forEach(
            r ->
                byReader
                    .computeIfAbsent(List.of(r.person(), r.seat()), _ -> new ArrayList<>())
                    .add(r));
    return byReader.values().stream()
        .map(own -> new CaseReader(own.getFirst().person(), own.getFirst().seat(), own))
        .toList();
  }

  /** What was read first. */
  public Reading first() {
    return readings.getFirst();
  }

  /** What was read last. */
  public Reading last() {
    return readings.stream().max(Comparator.comparing(Reading::last)).orElseThrow();
  }

  /** The highest record seen. */
  public long highest() {
    return readings.stream().mapToLong(Reading::record).max().orElseThrow();
  }

  /** The readings that showed a record never seen before, earliest first: what was known when. */
  public List<Reading> steps() {
    List<Reading> steps = new ArrayList<>();
    for (Reading r : readings) {
      if (steps.isEmpty() || r.record() > steps.getLast().record()) {
        steps.add(r);
      }
    }
    return List.copyOf(steps);
  }

  /** How often the case was read. */
  public long reads() {
    return readings.stream().mapToLong(Reading::reads).sum();
  }

  /** When this reader had first seen a record; empty when it was never seen. */
  public Optional<Instant> seen(long record) {
    return readings.stream()
        .filter(r -> r.record() >= record)
        .map(Reading::first)
        .min(Comparator.naturalOrder());
  }

  /** Whether this reader had seen a record before a moment; a read in that moment is not before. */
  public boolean hadSeen(long record, Instant before) {
    return seen(record).filter(at -> at.isBefore(before)).isPresent();
  }
}
