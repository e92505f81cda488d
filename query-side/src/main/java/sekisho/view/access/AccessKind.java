package sekisho.view.access;

/** What kind of fact of access it is. */
public enum AccessKind {
  SIGNED_IN,
  SIGN_IN_REFUSED,
  SIGNED_OUT,
  CASE_READ,
  DOCUMENT_OPENED,
  EXPORT_MADE,
  ATTEMPT_REFUSED;

  /** Whether it happened at the door, where nobody acts in a seat. */
  public boolean atTheDoor() {
    return this == SIGNED_IN || this == SIGN_IN_REFUSED || this == SIGNED_OUT;
  }
}
