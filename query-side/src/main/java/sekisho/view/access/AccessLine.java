package sekisho.view.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sekisho.message.CaseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/**
 * One fact of access.
 *
 * @param person empty when a name was typed that no account has
 * @param seat empty at the door, where nobody acts in a seat
 * @param session what belongs to one session has the same
 * @param subject the page, document, command, kind of export or reason
 * @param record the number of the record at which a case was shown or exported
 * @param head how many records the case had then
 * @param codes the rest in codes: the format and filters of an export, the ground, article and
 *     facts of a refusal
 * @param rows how many rows an exported file holds
 */
public record AccessLine(
    String eventId,
    Instant at,
    AccessKind kind,
    Optional<PersonId> person,
    Optional<Seat> seat,
    String session,
    Optional<CaseId> caseId,
    Optional<String> subject,
    Optional<Long> record,
    Optional<Long> head,
    List<String> codes,
    Optional<Integer> rows) {
  public AccessLine {
    codes = List.copyOf(codes);
  }
}
