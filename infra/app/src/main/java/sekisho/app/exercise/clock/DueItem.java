package sekisho.app.exercise.clock;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Consumer;

/**
 * Something that falls due on the clock of an exercise.
 *
 * @param at the exercise time from which it is due
 * @param kind what it is, for the order of what is due at the same time
 * @param id tells it from everything else that falls due in the exercise; the same whenever the
 *     same thing is found due again, also after a restart
 * @param act does it, at the exercise time that it is told; twice has the effect of once, as a
 *     command has whose id follows from that of the item
 */
public record DueItem(Instant at, Kind kind, String id, Consumer<Instant> act) {
  /** What falls due, in the order in which it is done at the same time (assumption A). */
  public enum Kind {
    /** The next move begins. */
    MOVE,
    /** The world changes, or somebody is told of it. */
    INJECT,
    /** The cases are written as far as they stand when play begins, in a world that is set. */
    OPENING,
    /** A date of a case has passed. */
    DEADLINE,
    /** An automated counterpart acts. */
    COUNTERPART,
    /** An expectation was met, or its time has run out. */
    EXPECTATION,
    /** The exercise ends as planned. */
    END
  }

  /** The order in which things are done: by time, then by kind, then by id. */
  static final Comparator<DueItem> ORDER =
      Comparator.comparing(DueItem::at).thenComparing(DueItem::kind).thenComparing(DueItem::id);
}
