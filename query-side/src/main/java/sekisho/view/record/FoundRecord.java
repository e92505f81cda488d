package sekisho.view.record;

import java.time.Instant;
import java.util.Optional;
import sekisho.message.CaseId;
import sekisho.message.CommandId;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/**
 * One fact of the whole record, by its address.
 *
 * @param at when it was recorded, on the wall clock
 * @param type its stored name
 * @param stream the stream on which it stands
 * @param number its number on that stream, counting from 1
 * @param command what caused it
 * @param person who acted; at the door, whom it is about; empty when a name was typed there that no
 *     account has
 * @param player who sat there, where the person is one that an exercise invents
 * @param exercise empty in the open house
 * @param caseId the case that it belongs to or speaks of
 */
public record FoundRecord(
    String eventId,
    Instant at,
    RecordKind kind,
    String type,
    String stream,
    long number,
    CommandId command,
    Optional<PersonId> person,
    Optional<PersonId> player,
    Seat seat,
    Optional<ExerciseId> exercise,
    Optional<CaseId> caseId) {
  /** Whom it is about, where each person has a stream of this kind. */
  public Optional<PersonId> about() {
    return RecordKind.about(kind, stream);
  }
}
