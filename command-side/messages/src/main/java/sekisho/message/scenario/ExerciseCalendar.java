package sekisho.message.scenario;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  public ExerciseCalendar {
    workingDays = Set.copyOf(workingDays);
    holidays = Set.copyOf(holidays);
  }

  /** Whether work is done on this day at all. */
  public boolean worksOn(LocalDate day) {
    return workingDays.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  /** How much of the working hours lies between two moments of the exercise time. */
  public Duration worked(Instant from, Instant to) {
    if (to.isBefore(from)) {
      return Duration.ZERO;
    }
    LocalDate last = LocalDate.ofInstant(to, JAPAN);
    return LocalDate.ofInstant(from, JAPAN)
        .datesUntil(last.plusDays(1))
        .filter(this::worksOn)
        .map(day -> overlap(day, from, to))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * When a time is over that begins at a moment. The end of the working hours of a day belongs to
   * that day, not to the next morning.
   *
   * @param working whether it counts on working hours alone
   * @throws IllegalStateException when no work is ever done
   */
  public Instant ends(Instant from, Duration time, boolean working) {
    if (!working || time.isZero()) {
      return from.plus(time);
    } else if (workingDays.isEmpty() || !opens.isBefore(closes)) {
      throw new IllegalStateException("No working hours: " + this);
    }
    Duration left = time;
    for (LocalDate day = LocalDate.ofInstant(from, JAPAN); ; day = day.plusDays(1)) {
      Instant begins = latest(day.atTime(opens).atZone(JAPAN).toInstant(), from);
      Duration here = worked(begins, day.atTime(closes).atZone(JAPAN).toInstant());
      if (left.compareTo(here) <= 0) {
        return begins.plus(left);
      }
      left = left.minus(here);
    }
  }

  private Duration overlap(LocalDate day, Instant from, Instant to) {
    Instant begins = latest(day.atTime(opens).atZone(JAPAN).toInstant(), from);
    Instant ends = earliest(day.atTime(closes).atZone(JAPAN).toInstant(), to);
    return begins.isBefore(ends) ? Duration.between(begins, ends) : Duration.ZERO;
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earliest(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
