package sekisho.message.play;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import sekisho.message.InjectId;

/**
 * Whether a condition holds.
 *
 * @param holding whether, and whether that can still change
 * @param since the exercise time from which it has been so
 * @param records the numbers of the records on which this rests
 * @param without the inject that will not come and without which it can never hold
 */
public record Answer(
    Holding holding, Instant since, SortedSet<Long> records, Optional<InjectId> without) {
  /** Whether it holds, and whether that can still change. */
  public enum Holding {
    /** It holds, whatever happens. */
    ALWAYS,
    /** It holds now and may cease. */
    NOW,
    /** It does not hold and may come. */
    NOT_YET,
    /** It does not hold, whatever happens. */
    NEVER
  }

  public Answer {
    records = Collections.unmodifiableSortedSet(new TreeSet<>(records));
  }

  static Answer of(Holding holding, Instant since, Long... records) {
    return new Answer(holding, since, new TreeSet<>(List.of(records)), Optional.empty());
  }

  /** It can never hold, since this inject does not come. */
  static Answer without(InjectId inject, Instant since, long record) {
    return new Answer(Holding.NEVER, since, new TreeSet<>(List.of(record)), Optional.of(inject));
  }

  public boolean holds() {
    return holding == Holding.ALWAYS || holding == Holding.NOW;
  }

  public boolean never() {
    return holding == Holding.NEVER;
  }

  /** Nothing changes any more, since the exercise is over. */
  Answer forGood() {
    return switch (holding) {
      case ALWAYS, NEVER -> this;
      case NOW -> new Answer(Holding.ALWAYS, since, records, without);
      case NOT_YET -> new Answer(Holding.NEVER, since, records, without);
    };
  }

  Answer not() {
    Holding other =
        switch (holding) {
          case ALWAYS -> Holding.NEVER;
          case NOW -> Holding.NOT_YET;
          case NOT_YET -> Holding.NOW;
          case NEVER -> Holding.ALWAYS;
        };
    return new Answer(other, since, records, Optional.empty());
  }
}
