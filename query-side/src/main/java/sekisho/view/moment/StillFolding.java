package sekisho.view.moment;

/** The cases as of a moment are still being read from the log; asking again goes on from there. */
public class StillFolding extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int done;
  private final int total;

  StillFolding(int done, int total) {
    super("Read " + done + " of " + total + " cases");
    this.done = done;
    this.total = total;
  }

  /** How many cases have been read. */
  public int done() {
    return done;
  }

  /** How many cases there were at the moment; 0 while the log itself is being read. */
  public int total() {
    return total;
  }
}
