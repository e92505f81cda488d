package sekisho.view.casefile;

/** What verifying the signature of a record over its stored bytes says. */
public enum RecordSignature {
  VERIFIED,
  /** The stored bytes, the address or the signature is not what was signed. */
  BROKEN,
  /** Signed with a key that this node does not know. */
  KEY_UNKNOWN,
  /** Read for a list, which shows no signature. */
  NOT_ASKED
}
