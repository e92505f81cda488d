package sekisho.app.consequence;

import java.time.Instant;
import org.springframework.stereotype.Component;
import sekisho.app.replay.Replay;

/** Lets facts on record have their consequences at once, where somebody cannot wait for them. */
@Component
public class PromptConsequences {
  private final ConsequenceRun run;
  private final Replay replay;

  PromptConsequences(ConsequenceRun run, Replay replay) {
    this.run = run;
    this.replay = replay;
  }

  /** Goes to each case that a fact touches, where the thread stands; afterwards it is done. */
  public void followNow(Instant now) {
    replay.awaitHead();
    run.at(now);
  }
}
