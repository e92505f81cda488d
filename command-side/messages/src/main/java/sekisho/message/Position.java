package sekisho.message;

/** The position of a ministry on a case. */
public enum Position {
  CONCUR,
  CONCUR_WITH_CONDITIONS,
  OBJECT
}
