package sekisho.app.database;

import java.time.Duration;

/**
 * Numbers of facts are given out before they are committed, so a reader may see one that is still
 * missing and wait for it. No transaction may last longer.
 */
public final class FactGaps {
  /** How long a reader waits for a missing number before it passes it by. */
  public static final Duration WAITED_FOR = Duration.ofSeconds(60);

  private FactGaps() {}
}
