package sekisho.app.exercise.play;

import java.io.Serial;

/** A scripted play cannot be played as it is written. */
final class PlayBroken extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  PlayBroken(String where, RuntimeException cause) {
    super(where + ": " + cause.getMessage(), cause);
  }
}
