package sekisho.message;

/** What was exported. */
public enum ExportKind {
  /** The records of one case, as rows. */
  CASE_RECORD,
  /** The history of one case, to read. */
  CASE_HISTORY,
  /** A list of cases. */
  CASE_LIST,
  /** The precedents. */
  PRECEDENTS,
  /** The facts of access. */
  ACCESS_FACTS,
  /** Facts of the whole record. */
  WHOLE_RECORD,
  /** The proof that one record stands in the log. */
  RECORD_PROOF,
  /** The past cases of a trial of a draft policy. */
  TRIAL_OUTCOMES,
  /** The after-action report of an exercise. */
  AFTER_ACTION_REPORT,
  /** Everything that was ever recorded, with its proofs. */
  WHOLE_LOG,
  /** One case with its documents and proofs, for an inspector. */
  CASE_BUNDLE
}
