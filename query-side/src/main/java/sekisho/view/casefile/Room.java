package sekisho.view.casefile;

/** The rooms in which work on a case is done, in the order of the process. */
public enum Room {
  SUBMISSION("/request"),
  SCREENING("/screening"),
  REVIEW("/review"),
  UNDERTAKING("/undertaking"),
  SIGNOFF("/signoff"),
  AFTERCARE("/licence");

  private final String path;

  Room(String path) {
    this.path = path;
  }

  /** The end of the address of the room's page in a case. */
  public String path() {
    return path;
  }
}
