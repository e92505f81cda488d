package sekisho.message;

/** The exceptions under which a check of the recipient's control system suffices (policy 2.3). */
public enum ConsentException {
  /** No exception: prior consent is obliged. */
  NONE,
  PART_TO_LICENSOR,
  PARTS_POOLING,
  URGENT_OR_HUMANITARIAN,
  UN_BODY,
  TENDER_SAMPLE,
  SMALL_VALUE,
  SDF_ACTIVITY
}
