package sekisho.message;

/** An answer that may still be open. */
public enum Tri {
  YES,
  NO,
  UNKNOWN
}
