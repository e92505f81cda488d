package sekisho.view.access;

import java.time.Instant;
import java.util.Optional;
import sekisho.message.CaseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/**
 * Which facts of access are asked for; what is empty narrows nothing.
 *
 * @param from the first moment that counts
 * @param until the first moment that does not count any more
 */
public record AccessQuery(
    Optional<AccessKind> kind,
    Optional<PersonId> person,
    Optional<Seat> seat,
    Optional<CaseId> caseId,
    Optional<Instant> from,
    Optional<Instant> until) {
  /** All facts of access. */
  public static final AccessQuery ALL =
      new AccessQuery(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
