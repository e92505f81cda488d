package sekisho.message;

/** The rating of a total, after the names of HSEEP. */
public enum Band {
  /** Performed without challenges (P). */
  PERFORMED,
  /** Performed with some challenges (S). */
  SOME_CHALLENGES,
  /** Performed with major challenges (M). */
  MAJOR_CHALLENGES,
  /** Unable to be performed (U). */
  UNABLE
}
