package sekisho.message;

/** What may open or suspend a case again (I-17). */
public enum ReopenTrigger {
  CONFLICT_OUTBREAK,
  EMBARGO_LISTED,
  AGREEMENT_DENOUNCED,
  REQUEST_CHANGED,
  FALSE_STATEMENT,
  EXTRA_PURPOSE_USE,
  UNCONSENTED_RETRANSFER,
  SPECIAL_CIRCUMSTANCES_ENDED,
  COURT_OR_UN_FINDING,
  NEW_POLICY_VERSION,
  /** The only way out of a prohibition under Principle 1 (I-01). */
  P1_DATA_CORRECTED
}
