package sekisho.message;

/** What a person found about a match. */
public enum MatchDisposition {
  /** Somebody else of a like name. */
  FALSE_MATCH,
  /** The listed party itself. */
  TRUE_MATCH,
  /** It cannot be told yet; the match stays open. */
  NEEDS_MORE
}
