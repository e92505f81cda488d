package sekisho.app.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import sekisho.web.Times;

/**
 * When the acts of the demo data happened: on working days before the day of the first start, from
 * half past nine on. Public holidays are working days here.
 *
 * @param end the last working day before the first start
 */
record DemoCalendar(LocalDate end) {
  private static final LocalTime MORNING = LocalTime.of(9, 30);
  private static final int MINUTES_BETWEEN_ACTS = 13;

  /** The calendar of a first start on this day. */
  static DemoCalendar before(LocalDate firstStart) {
    return new DemoCalendar(minus(firstStart, 1));
  }

  /** The calendar under which a case was begun that day. */
  static DemoCalendar of(LocalDate begun, DemoCase demo) {
    return new DemoCalendar(plus(begun, demo.begunAgo()));
  }

  LocalDate begin(DemoCase demo) {
    return minus(end, demo.begunAgo());
  }

  static LocalDate plus(LocalDate day, int workingDays) {
    LocalDate result = day;
    for (int left = workingDays; left > 0; ) {
      result = result.plusDays(1);
      left -= working(result) ? 1 : 0;
    }
    return result;
  }

  private static LocalDate minus(LocalDate day, int workingDays) {
    LocalDate result = day;
    for (int left = workingDays; left > 0; ) {
      result = result.minusDays(1);
      left -= working(result) ? 1 : 0;
    }
    return result;
  }

  private static boolean working(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /**
   * The moment of an act.
   *
   * @param nth how many acts of the case came before it on that day
   */
  static Instant at(LocalDate day, int nth) {
    return day.atTime(MORNING)
        .plusMinutes((long) MINUTES_BETWEEN_ACTS * nth)
        .atZone(Times.JAPAN)
        .toInstant();
  }
}
