package sekisho.message;

/**
 * The exceptions in which a check of the control system may replace prior consent (policy 2.3;
 * RD2).
 */
public enum ConsentException {
  /** A part delivered to the licensor. */
  PART_TO_LICENSOR,
  /** Parts pooling under an international logistics system. */
  POOLING,
  /** Urgent or humanitarian need. */
  URGENT,
  /** The United Nations or a body under a UN resolution. */
  UN_BODY,
  /** Technical data or samples for an international tender. */
  TENDER_SAMPLE,
  /** Small value and quantity. */
  SMALL,
  /** Activity of the SDF or safety of Japanese nationals. */
  SDF_OR_NATIONALS
}
