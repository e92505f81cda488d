package sekisho.view.caselist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sekisho.message.CaseId;
import sekisho.message.CaseReference;
import sekisho.message.Country;
import sekisho.message.Level;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.message.TextRef;
import sekisho.view.casefile.Act;

/**
 * One case as lists show it.
 *
 * @param gate the number of the gate at which it stands, 1 to 6
 * @param stopped whether it ended or is stopped there
 * @param weapon whether it is a weapon of the SDF Act; empty while unclassified
 * @param allocated whose work it is, for each seat that gave it to somebody
 * @param dueOn the day after which what it waits for is overdue
 * @param due what is due, for each seat for which it waits, as of the day of its last record
 */
public record CaseRow(
    CaseId caseId,
    Optional<CaseReference> reference,
    TextRef title,
    Optional<Country> country,
    Stage stage,
    int gate,
    boolean stopped,
    Optional<Level> level,
    Optional<Boolean> weapon,
    PersonId applicant,
    Instant openedAt,
    Optional<Instant> submittedAt,
    long lastRecord,
    Instant lastAt,
    Map<Seat, Act> due,
    Map<Seat, PersonId> allocated,
    Optional<LocalDate> dueOn) {
  /** The seats that share out their work (assumption A). */
  public static final Set<Seat> ALLOCATING =
      Collections.unmodifiableSet(
          EnumSet.of(Seat.METI_LO, Seat.METI_DM, Seat.MOFA_R, Seat.MOD_R, Seat.NSS_C, Seat.TRE));

  public CaseRow {
    due = Map.copyOf(due);
    allocated = Map.copyOf(allocated);
  }

  /** The seats for which it waits, in the order of the process. */
  public Set<Seat> waitingFor() {
    Set<Seat> seats = EnumSet.noneOf(Seat.class);
    seats.addAll(due.keySet());
    return seats;
  }
}
