package sekisho.view.party;

/** How far the comparison of all open cases with the lists that count has come. */
public interface ScreeningProgress {
  Progress now();

  /**
   * @param done open cases that were compared with the lists as they are
   * @param of all open cases
   */
  record Progress(long done, long of) {
    public boolean under() {
      return done < of;
    }
  }
}
