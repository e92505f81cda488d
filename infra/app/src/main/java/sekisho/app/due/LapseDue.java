package sekisho.app.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.app.exercise.clock.DueItem;
import sekisho.app.exercise.clock.DueSource;
import sekisho.message.Acting;
import sekisho.message.ConfirmationCondition;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.casefile.CaseFile;
import sekisho.web.Times;

/**
 * Lets a conditional confirmation of a case in an exercise lapse at the first moment after its
 * date, on the clock of the exercise (I-15).
 */
@Component
class LapseDue implements DueSource {
  private final LapseSweep sweep;

  LapseDue(LapseSweep sweep) {
    this.sweep = sweep;
  }

  @Override
  public List<DueItem> due(ExerciseId exercise, Instant exerciseNow) {
    return sweep.conditional().stream()
        .flatMap(file -> lapse(file).stream())
        .filter(item -> !item.at().isAfter(exerciseNow))
        .toList();
  }

  private Optional<DueItem> lapse(CaseFile file) {
    return file.signOff()
        .confirmation()
        .flatMap(confirmation -> confirmation.conditionalOn())
        .map(ConfirmationCondition::lapsesAfter)
        .map(last -> item(file, last));
  }

  private DueItem item(CaseFile file, LocalDate last) {
    Instant at = last.plusDays(1).atStartOfDay(Times.JAPAN).toInstant();
    return new DueItem(
        at,
        DueItem.Kind.DEADLINE,
        "lapse " + file.caseId(),
        now -> sweep.lapse(file, new Acting(PersonId.SYSTEM, Seat.SYSTEM, now, Times.dayOf(now))));
  }
}
