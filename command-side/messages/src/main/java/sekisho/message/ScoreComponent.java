package sekisho.message;

/** The part of a total to which a criterion belongs. */
public enum ScoreComponent {
  RULE,
  TIME,
  COMPLETE,
  CONSISTENT
}
