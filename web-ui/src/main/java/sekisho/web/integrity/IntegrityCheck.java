package sekisho.web.integrity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import sekisho.message.PersonId;

/**
 * A check of the whole record from its first fact to a checkpoint.
 *
 * @param size how many facts it covers; empty while it has not begun
 * @param root the root that they have to lead to, in base64
 * @param facts how many facts it has read
 * @param tiles how many stored tiles it has compared
 * @param checkpoints how many checkpoints it has compared
 * @param waiting how many stored facts had no place in the log when it ended
 * @param fault the first thing that is wrong; empty when nothing is, or it has not ended
 */
public record IntegrityCheck(
    UUID id,
    Instant askedAt,
    PersonId askedBy,
    Optional<Long> size,
    Optional<String> root,
    long facts,
    long tiles,
    long checkpoints,
    long waiting,
    Optional<Instant> endedAt,
    Optional<Found> fault) {

  /** What can be wrong. */
  public enum Fault {
    /** A place in the log is missing. */
    LEAF_MISSING,
    /** The fact of a place in the log is not stored any more. */
    FACT_MISSING,
    /** The stored fact differs from what was signed. */
    FACT_CHANGED,
    /** The signature of the fact is wrong. */
    SIGNATURE_WRONG,
    /** The fact was signed by a key that is not ours. */
    KEY_UNKNOWN,
    /** The entry of the fact cannot be read. */
    ENTRY_UNREADABLE,
    /** The entry of the fact does not have the hash that was sealed. */
    HASH_DIFFERS,
    /** The hashes of a stored tile are not those of the facts. */
    TILE_DIFFERS,
    /** The facts do not lead to the root of a checkpoint. */
    ROOT_DIFFERS,
    /** The signature of a checkpoint is wrong. */
    CHECKPOINT_WRONG,
    /** The check could not be brought to its end. */
    BROKEN_OFF
  }

  /**
   * The first thing that is wrong.
   *
   * @param index the place in the log, counting from 0; for a checkpoint its size
   * @param eventId the fact, where there is one
   */
  public record Found(Fault fault, Optional<Long> index, Optional<String> eventId) {}

  public boolean ended() {
    return endedAt.isPresent();
  }

  public boolean well() {
    return ended() && fault.isEmpty();
  }
}
