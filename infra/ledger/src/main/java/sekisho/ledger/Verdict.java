package sekisho.ledger;

/** What the verification of one stored fact says. */
public enum Verdict {
  VERIFIED,
  /** The row was changed, or the entry is that of another fact. */
  ROW_DIFFERS,
  SIGNATURE_WRONG,
  KEY_UNKNOWN,
  ENTRY_UNREADABLE;

  public boolean verified() {
    return this == VERIFIED;
  }
}
