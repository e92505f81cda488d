package sekisho.view.caselist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sekisho.message.Country;
import sekisho.message.Level;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.Stage;

/**
 * By what a list of cases is narrowed; each part narrows it further, an empty one does not.
 *
 * @param words each of them stands in the title or the number of the case
 * @param gate the number of the gate at which it stands, 1 to 6
 * @param weapon whether it is a weapon of the SDF Act; an unclassified case is neither
 * @param ageDays submitted at least so many days ago
 * @param from submitted on this day or later, in Japan
 * @param to submitted on this day or earlier, in Japan
 * @param overdue a day for which the case waits has passed
 * @param tookPart the reader acted in it
 */
public record CaseFilter(
    List<String> words,
    Optional<Stage> stage,
    Optional<Integer> gate,
    Optional<Country> country,
    Optional<Boolean> weapon,
    Optional<Level> level,
    Optional<Seat> waitingFor,
    Optional<Work> work,
    Optional<Integer> ageDays,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean overdue,
    boolean tookPart) {
  /** Nothing is left out. */
  public static final CaseFilter NONE =
      new CaseFilter(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          false);

  public CaseFilter {
    words = List.copyOf(words);
  }

  /** Whose work a case is. */
  public sealed interface Work {
    /** Allocated to this person, in whatever seat. */
    record Of(PersonId person) implements Work {}

    /** Allocated to nobody in the reader's seat; for a seat that allocates nothing, to nobody. */
    record Nobodys() implements Work {}
  }

  /** Without what belongs to the deliberation of the authorities (assumption A). */
  CaseFilter fromOutside() {
    return new CaseFilter(
        words,
        stage,
        gate,
        country,
        weapon,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ageDays,
        from,
        to,
        overdue,
        tookPart);
  }

  /** As this, and only what the reader acted in. */
  public CaseFilter onlyTookPart() {
    return new CaseFilter(
        words,
        stage,
        gate,
        country,
        weapon,
        level,
        waitingFor,
        work,
        ageDays,
        from,
        to,
        overdue,
        true);
  }
}
