package sekisho.message;

/** Why the personal data of somebody have to be kept for now (assumption A). */
public enum HoldGround {
  /** A lawsuit or a dispute in which they are evidence. */
  DISPUTE,
  /** An audit or an inquiry that is not closed. */
  INQUIRY,
  /** They are part of administrative documents that have to be kept (公文書管理). */
  PUBLIC_RECORDS,
  /** A case in which the person took part is not ended. */
  CASE_OPEN
}
