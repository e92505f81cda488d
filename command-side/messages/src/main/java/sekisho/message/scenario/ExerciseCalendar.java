package sekisho.message.scenario;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * The calendar of an exercise, in Japan Standard Time.
 *
 * @param epoch the exercise time of the start
 * @param opens from when on a working day work is done
 * @param closes until when
 */
public record ExerciseCalendar(
    Instant epoch,
    LocalTime opens,
    LocalTime closes,
    Set<DayOfWeek> workingDays,
    Set<LocalDate> holidays) {
  public ExerciseCalendar {
    workingDays = Set.copyOf(workingDays);
    holidays = Set.copyOf(holidays);
  }
}
