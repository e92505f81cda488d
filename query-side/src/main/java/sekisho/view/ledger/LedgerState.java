package sekisho.view.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How the log is doing. */
public interface LedgerState {
  /** The lag above which somebody has to look. */
  Duration ALARM = Duration.ofSeconds(5);

  State now();

  /**
   * How the log is doing at a moment.
   *
   * @param head the newest checkpoint
   * @param awake when the log last showed that it is awake: its newest checkpoint or heartbeat
   * @param lag how long the oldest fact that is not covered by a checkpoint has been waiting, as
   *     seen by this node; zero when none waits
   * @param stopped why the log is not extended any more
   * @param witnesses those that are asked for cosignatures; may be none
   */
  record State(
      Optional<LogHead> head,
      Optional<Instant> awake,
      Duration lag,
      Optional<Stop> stopped,
      List<WitnessState> witnesses) {
    public State {
      witnesses = List.copyOf(witnesses);
    }

    public boolean alarmed() {
      return stopped.isPresent() || lag.compareTo(ALARM) > 0;
    }
  }

  /** Why a log is not extended: to go on would hide that something is wrong. */
  enum Stop {
    /** The setting names another log than the one that the database holds. */
    NAME_DIFFERS,
    /** The newest checkpoint does not carry the signature of this node's key. */
    KEY_DIFFERS,
    /** The hashes in the database do not lead to the root that was signed. */
    TREE_DIFFERS,
    /** This node signed a larger log than the database holds: an older backup was restored. */
    LOG_SHRANK
  }
}
