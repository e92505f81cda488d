package sekisho.view.laboratory;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;
import sekisho.message.PolicyVersionId;

/**
 * A draft, tried on the past cases. Nothing is written to a case.
 *
 * @param against the version whose answer it is compared with; empty for what was recorded in each
 *     case
 * @param done cases done of all
 * @param endedAt empty while it runs
 * @param failed whether it ended before its end
 */
public record Trial(
    UUID id,
    DocumentHash document,
    Optional<PolicyVersionId> against,
    Instant askedAt,
    PersonId askedBy,
    int total,
    int done,
    Optional<Instant> endedAt,
    boolean failed) {

  public boolean ended() {
    return endedAt.isPresent();
  }
}
