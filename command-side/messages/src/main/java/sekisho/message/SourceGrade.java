package sekisho.message;

/** How good the source of a rule or a fact is; grades and marks are those of the source book. */
public enum SourceGrade {
  /** Official text. */
  A,
  /** Wire service or major press. */
  B,
  /** Secondary source. */
  C,
  /** Unreliable; used for a date only. */
  D,
  /** Believed true, not verified. */
  U,
  /** An assumption of this project; no source says it. */
  ASSUMPTION
}
