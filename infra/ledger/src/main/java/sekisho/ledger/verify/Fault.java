package sekisho.ledger.verify;

/** What kind of thing is wrong, and the exit code that says so to other programs. */
public enum Fault {
  /** A record, what was stored of it, its place, or a sign-off that breaks a rule. */
  RECORD(2),
  /** The tree over the records, or who vouches for it. */
  TREE(3),
  /** The log is shorter than it has been. */
  ROLLBACK(4),
  /** A signature of the log, of a witness or of a fact. */
  SIGNATURE(5),
  /** A key that nobody made known. */
  KEY(6);

  private final int exitCode;

  Fault(int exitCode) {
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }
}
