package sekisho.view.ledger;

import java.util.Optional;

/** The checkpoints of the log. */
public interface LogHeads {
  /** The newest checkpoint; empty before the first. */
  Optional<LogHead> newest();

  /** The checkpoint of exactly this size. */
  Optional<LogHead> ofSize(long size);

  /** The largest checkpoint that a witness has cosigned; empty when none has. */
  Optional<LogHead> newestCosigned();

  /** The line by which others verify checkpoints of this log (C2SP signed-note, a verifier key). */
  String verifierKey();
}
