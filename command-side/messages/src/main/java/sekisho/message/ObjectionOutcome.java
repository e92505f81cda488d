package sekisho.message;

/** What an objection leads to (I-09). */
public enum ObjectionOutcome {
  HOLD,
  NOT_PERMITTED
}
