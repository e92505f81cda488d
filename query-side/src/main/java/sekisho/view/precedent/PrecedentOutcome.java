package sekisho.view.precedent;

/** How a documented case ended, as far as its source says. */
public enum PrecedentOutcome {
  /** The transfer was confirmed, approved or licensed. */
  CONFIRMED,
  /** Confirmed on a condition. */
  CONDITIONAL,
  /** Agreed, signed or delivered; the confirmation itself is not in the source. */
  AGREED,
  /** Joint research or development was begun. */
  STARTED,
  /** A rule was made; no transfer under it is documented. */
  RULE_ONLY,
  /** Planned or offered, and never concluded. */
  NOT_CONCLUDED,
  /** An open matter of the real world. */
  UNDECIDED,
  /** The source does not say. */
  UNKNOWN
}
