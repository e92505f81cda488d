package sekisho.web.frame;

import java.util.Optional;

/** How far the demo data are played, for those who prepare an exercise. */
public interface DemoProgress {
  /**
   * Cases done of all cases.
   *
   * @param total at least one
   */
  record Progress(int done, int total) {}

  /** Empty before the first case and when all is done. */
  Optional<Progress> now();
}
