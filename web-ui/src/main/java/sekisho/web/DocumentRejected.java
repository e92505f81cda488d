package sekisho.web;

/** An upload that is not taken; nothing was kept. */
public final class DocumentRejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it is not taken. */
  public enum Reason {
    EMPTY,
    TOO_BIG,
    TYPE_NOT_TAKEN
  }

  private final Reason reason;
  private final String detected;

  /**
   * @param detected the type that the bytes have, or an empty word when it does not matter
   */
  public DocumentRejected(Reason reason, String detected) {
    super(reason + " " + detected, null, false, false);
    this.reason = reason;
    this.detected = detected;
  }

  public Reason reason() {
    return reason;
  }

  public String detected() {
    return detected;
  }
}
