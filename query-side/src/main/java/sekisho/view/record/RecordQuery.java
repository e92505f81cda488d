package sekisho.view.record;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sekisho.message.CaseId;
import sekisho.message.ExerciseId;
import sekisho.message.Ministry;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/**
 * Which facts of the whole record are asked for; what is empty narrows nothing.
 *
 * @param where in which exercise, or outside all of them
 * @param type the stored name of the fact
 * @param person who acted, sat there or is named in it
 * @param cases one of these cases
 * @param id the identity of the fact, of what caused it, or of its stream
 * @param from the first moment that counts
 * @param until the first moment that does not count any more
 * @param words words that one of its texts holds, all of them
 */
public record RecordQuery(
    Where where,
    Optional<RecordKind> kind,
    Optional<String> type,
    Optional<PersonId> person,
    Optional<Seat> seat,
    Optional<Ministry> ministry,
    Optional<List<CaseId>> cases,
    Optional<String> id,
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<String> words) {

  /** Where the facts belong. */
  public sealed interface Where {
    /** Everywhere: the open house and all exercises. */
    record Anywhere() implements Where {}

    /** Outside all exercises. */
    record Outside() implements Where {}

    /** In one exercise. */
    record Within(ExerciseId exercise) implements Where {}
  }

  /**
   * The seats of a ministry. The recorder of the Secretaries' Meeting sits for the National
   * Security Secretariat (assumption A); the Prime Minister, the Chief Cabinet Secretary and the
   * Cabinet clerk sit for none of the four.
   */
  public static Set<Seat> seatsOf(Ministry ministry) {
    return switch (ministry) {
      case METI -> EnumSet.of(Seat.METI_LO, Seat.METI_DM);
      case MOFA -> EnumSet.of(Seat.MOFA_R, Seat.TRE, Seat.FM);
      case MOD -> EnumSet.of(Seat.MOD_R, Seat.DM);
      case NSS -> EnumSet.of(Seat.NSS_C, Seat.SEC);
    };
  }
}
