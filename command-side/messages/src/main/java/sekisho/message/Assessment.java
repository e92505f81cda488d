package sekisho.message;

import java.util.List;
import java.util.Optional;

/** What the records of an exercise say about a place by one criterion. */
public sealed interface Assessment {
  /**
   * It could be judged.
   *
   * @param share of the points; nothing is a value too
   * @param records the numbers of the records of the exercise on which this rests
   * @param searched the records among which was searched what was not found, or what must not be
   *     there; at least this or a record is always given
   * @param missing the codes of what was sought and not found
   * @param measures what was measured, each with its unit
   * @param chosen what was decided, where a decision is judged
   */
  record Assessed(
      Share share,
      List<Long> records,
      Optional<RecordWindow> searched,
      List<String> missing,
      List<Measure> measures,
      Optional<PanelOutcome> chosen)
      implements Assessment {
    public Assessed {
      records = List.copyOf(records);
      missing = List.copyOf(missing);
      measures = List.copyOf(measures);
    }
  }

  /** It waits for an evaluator. */
  record ToBeRated() implements Assessment {}

  /** It leaves the denominator, and is listed. */
  record LeftOut(Reason reason) implements Assessment {}

  /**
   * A part of the records of the exercise, all of which was searched.
   *
   * @param from the number of the first record
   * @param to the number of the last one
   */
  record RecordWindow(long from, long to) {}

  /** One measured number. */
  record Measure(Kind kind, long value) {
    /** What was measured; the unit stands last. */
    public enum Kind {
      TOOK_SECONDS,
      TARGET_SECONDS,
      LIMIT_SECONDS,
      FOUND_WEIGHT,
      REQUIRED_WEIGHT,
      PANEL_SHARE_MILLIONTHS,
      CONDITIONS_F1_MILLIONTHS
    }
  }

  /** Why something could not be judged. */
  enum Reason {
    /** The place was played by an automated counterpart. */
    AUTOMATED,
    /** Nobody sat in the place. */
    NOBODY_SAT,
    /** What it would rest on was taken over from another exercise, where it was scored. */
    INHERITED,
    /** The inject on which it rests was never delivered. */
    INJECT_NOT_DELIVERED,
    /** The exercise ended before its time had run out. */
    TIME_NOT_UP,
    /** There was no decision that could be compared. */
    NOT_DECIDED,
    /** The scenario names nothing by which it could be judged. */
    NOTHING_TO_JUDGE_BY
  }
}
