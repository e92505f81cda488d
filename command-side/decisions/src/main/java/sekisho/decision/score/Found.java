package sekisho.decision.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import sekisho.message.Assessment;
import sekisho.message.Assessment.Assessed;
import sekisho.message.Assessment.LeftOut;
import sekisho.message.Assessment.Measure;
import sekisho.message.Assessment.Reason;
import sekisho.message.Assessment.RecordWindow;
import sekisho.message.Share;
import sekisho.message.play.Played;

/** How what was found is written down: each point with its records, each omission with a window. */
final class Found {
  private Found() {}

  /** Seen in these records. */
  static Assessed seen(Share share, List<Long> records, Measure... measures) {
    return new Assessed(
        share, records, Optional.empty(), List.of(), List.of(measures), Optional.empty());
  }

  /** Searched in this window; what is missing was not found there. */
  static Assessed searched(
      Share share, List<Long> records, RecordWindow window, List<String> missing) {
    return new Assessed(share, records, Optional.of(window), missing, List.of(), Optional.empty());
  }

  static RecordWindow whole(ScoredPlay played) {
    return new RecordWindow(1, played.last());
  }

  static LeftOut leftOut(Reason reason) {
    return new LeftOut(reason);
  }

  /** Whether it is the trainees' own work in this exercise. */
  static boolean own(Played record) {
    return !record.automated() && !record.inherited();
  }

  /** Why work cannot be scored as the trainees' own; empty when any of it is theirs. */
  static Optional<Reason> notOwn(List<Played> work) {
    if (work.isEmpty() || work.stream().anyMatch(Found::own)) {
      return Optional.empty();
    }
    return Optional.of(
        work.stream().allMatch(Played::inherited) ? Reason.INHERITED : Reason.AUTOMATED);
  }

  /** Several findings on the same criterion count alike; what was left out does not count. */
  static Assessment together(List<Assessment> parts) {
    List<Assessed> judged =
        parts.stream().filter(Assessed.class::isInstance).map(Assessed.class::cast).toList();
    if (judged.size() <= 1) {
      return judged.isEmpty() ? parts.getFirst() : judged.getFirst();
    }
    double mean = judged.stream().mapToDouble(a -> a.share().value()).sum();
    return new Assessed(
        Share.of(mean, judged.size()),
        List.copyOf(new TreeSet<>(judged.stream().flatMap(a -> a.records().stream()).toList())),
        judged.stream().flatMap(a -> a.searched().stream()).reduce(Found::both),
        judged.stream().flatMap(a -> a.missing().stream()).toList(),
        judged.stream().flatMap(a -> a.measures().stream()).toList(),
        Optional.empty());
  }

  private static RecordWindow both(RecordWindow one, RecordWindow other) {
    return new RecordWindow(Math.min(one.from(), other.from()), Math.max(one.to(), other.to()));
  }

  /** Numbers of records, and more of them. */
  static List<Long> and(List<Long> numbers, List<Long> more) {
    List<Long> all = new ArrayList<>(numbers);
    all.addAll(more);
    return List.copyOf(new TreeSet<>(all));
  }
}
