package sekisho.message;

/** How an agreement on the transfer of defence equipment and technology stands on a day. */
public enum AgreementStatus {
  /** In force. */
  IN_FORCE,
  /** Signed; not in force, or its entry into force not found. */
  SIGNED,
  /** No agreement. */
  NONE
}
