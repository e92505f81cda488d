package sekisho.message;

/** How far a line of the improvement plan is. */
public enum ActionStatus {
  OPEN,
  UNDER_WAY,
  DONE,
  DROPPED
}
