package sekisho.ledger.verify;

/** All that a verifier can find wrong; the words for each stand in the bundle {@code words}. */
public enum Wrong {
  /** What is read as a checkpoint is none; the reason. */
  CHECKPOINT_UNREADABLE(Fault.SIGNATURE),
  /** No known log signed the checkpoint; its origin. */
  LOG_UNKNOWN(Fault.KEY),
  /** Somebody else signed in the name of a known key; its name. */
  SIGNATURE_FORGED(Fault.SIGNATURE),
  /** Fewer witnesses than the policy asks for vouch for the checkpoint; how many do. */
  WITNESSES_TOO_FEW(Fault.TREE),
  /** Size of the log, and the size that it has had. */
  SHORTER(Fault.ROLLBACK),
  /** The older checkpoint is of another log; both origins. */
  OTHER_LOG(Fault.TREE),
  /** The log is not one that only grew since the older checkpoint; both sizes. */
  NOT_GROWN(Fault.TREE),
  /** A file that has to be there; its path. */
  PART_MISSING(Fault.RECORD),
  /** A file that is not what its place says; its path and the reason. */
  PART_MALFORMED(Fault.RECORD),
  /** The entry of a record; its number and the reason. */
  ENTRY_UNREADABLE(Fault.RECORD),
  PAYLOAD_DIFFERS(Fault.RECORD),
  METADATA_DIFFERS(Fault.RECORD),
  FACT_KEY_UNKNOWN(Fault.KEY),
  FACT_SIGNATURE(Fault.SIGNATURE),
  /** The identity of a fact stands in the log twice. */
  FACT_TWICE(Fault.RECORD),
  /** The same place in a stream is taken twice. */
  PLACE_TWICE(Fault.RECORD),
  /** A stream goes on after a record that is not in the log; the stream and the missing number. */
  STREAM_GAP(Fault.RECORD),
  /** The entry is not the one whose hash stands in the tree. */
  LEAF_DIFFERS(Fault.RECORD),
  /** The proof of a record does not lead to the root that was signed. */
  PROOF_FAILS(Fault.TREE),
  /** A tile does not hold the hashes of the records below it; its path. */
  TILE_DIFFERS(Fault.TREE),
  /** The hash over all records is not the one that was signed; both. */
  ROOT_DIFFERS(Fault.TREE),
  /** The records of a case do not give what its four ministers are said to have concluded. */
  SIGN_OFF_BROKEN(Fault.RECORD);

  private final Fault fault;

  Wrong(Fault fault) {
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
