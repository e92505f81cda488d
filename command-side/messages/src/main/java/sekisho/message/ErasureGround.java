package sekisho.message;

/** Why the personal data of somebody are to be erased (assumption A). */
public enum ErasureGround {
  /** The person asked for it. */
  ASKED_FOR,
  /** What they were kept for is done. */
  PURPOSE_ENDED,
  /** The time for which they are kept is over. */
  RETENTION_ENDED,
  /** They should never have been kept. */
  KEPT_WRONGLY
}
