package sekisho.view.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a witness.
 *
 * @param name the name in its key
 * @param address where it is asked
 * @param last its newest cosignature
 * @param trouble what came instead of a cosignature the last time, as seen by this node
 */
public record WitnessState(
    String name, String address, Optional<Cosigned> last, Optional<Trouble> trouble) {
  /** A cosignature: the size of the log that it vouches for, and when. */
  public record Cosigned(long size, Instant at) {}

  /** Why a witness did not cosign. */
  public enum Trouble {
    /** No answer. */
    UNREACHABLE,
    /** It does not know this log (404). */
    ORIGIN_UNKNOWN,
    /** It does not accept the signature of this log (403). */
    SIGNATURE_REFUSED,
    /** It has seen a larger log than this one (409). */
    LOG_SHRANK,
    /** It has seen another log of the same name (409 or 422). */
    LOG_DIFFERS,
    /** Its answer does not carry its own valid signature. */
    ANSWER_WRONG
  }
}
