package sekisho.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sekisho.web.Times;

/** The days of the demo data: working days, all of them before the first start. */
class DemoCalendarSpec {
  /** 2026-11-20 is a Friday. */
  @ParameterizedTest(name = "first started on {0}, the last day of the demo data is {1}")
  @CsvSource({
    "2026-11-20, 2026-11-19",
    "2026-11-21, 2026-11-20",
    "2026-11-22, 2026-11-20",
    "2026-11-23, 2026-11-20",
    "2026-11-24, 2026-11-23"
  })
  void it_ends_on_the_last_working_day_before(LocalDate firstStart, LocalDate end) {
    assertThat(DemoCalendar.before(firstStart).end()).isEqualTo(end);
  }

  @ParameterizedTest(name = "{1} working days after {0} comes {2}")
  @CsvSource({
    "2026-11-20, 0, 2026-11-20",
    "2026-11-19, 1, 2026-11-20",
    "2026-11-20, 1, 2026-11-23",
    "2026-11-16, 4, 2026-11-20",
    "2026-11-16, 5, 2026-11-23"
  })
  void it_counts_working_days(LocalDate day, int workingDays, LocalDate then) {
    assertThat(DemoCalendar.plus(day, workingDays)).isEqualTo(then);
  }

  @ParameterizedTest(name = "act {0} of a day is on that day: {1}")
  @CsvSource({"0, true", "66, true", "67, false"})
  void a_day_holds_more_acts_than_any_case_has(int nth, boolean sameDay) {
    LocalDate day = LocalDate.of(2026, 11, 20);
    assertThat(Times.dayOf(DemoCalendar.at(day, nth)).equals(day)).isEqualTo(sameDay);
  }
}
