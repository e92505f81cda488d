package sekisho.ledger;

/** A part that the log must have, for the size that it says, is not there or too short. */
public final class PartMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;

  public PartMissing(TileAddress address) {
    this(address.path());
  }

  /**
   * @param path below the address of the log
   */
  public PartMissing(String path) {
    super("This part of the log is missing: " + path);
    this.path = path;
  }

  public String path() {
    return path;
  }
}
