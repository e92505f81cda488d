package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sekisho.message.scenario.ExerciseCalendar;

/** Time on the working hours of an exercise: nine to six, Monday to Friday, not on 29 April. */
class WorkingHoursSpec {
  private static final ExerciseCalendar CALENDAR = PlayedExercise.calendar();

  private static Instant japan(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
  }

  @ParameterizedTest
  @CsvSource({
    // within a day, to the very end of it, and one minute more
    "2027-04-05T09:00, PT1H, 2027-04-05T10:00",
    "2027-04-05T09:00, PT9H, 2027-04-05T18:00",
    "2027-04-05T09:00, PT9H1M, 2027-04-06T09:01",
    "2027-04-05T17:00, PT2H, 2027-04-06T10:00",
    // begun outside of working hours: counted from the next opening
    "2027-04-05T08:59, PT1H, 2027-04-05T10:00",
    "2027-04-05T18:00, PT1H, 2027-04-06T10:00",
    "2027-04-05T23:30, PT9H, 2027-04-06T18:00",
    // over a weekend and over a holiday
    "2027-04-09T17:00, PT2H, 2027-04-12T10:00",
    "2027-04-10T12:00, PT1H, 2027-04-12T10:00",
    "2027-04-28T18:00, PT1H, 2027-04-30T10:00",
    // no time at all ends at once
    "2027-04-10T12:00, PT0S, 2027-04-10T12:00",
    // two working days
    "2027-04-05T12:00, PT18H, 2027-04-07T12:00"
  })
  void working_time_ends_in_working_hours(String from, Duration time, String end) {
    assertThat(CALENDAR.ends(japan(from), time, true)).isEqualTo(japan(end));
    assertThat(CALENDAR.worked(japan(from), japan(end))).isEqualTo(time);
  }

  @Test
  void time_on_all_hours_ends_whenever_it_ends() {
    assertThat(CALENDAR.ends(japan("2027-04-09T17:00"), Duration.ofHours(2), false))
        .isEqualTo(japan("2027-04-09T19:00"));
  }

  @Test
  void nothing_is_worked_between_a_moment_and_an_earlier_one() {
    assertThat(CALENDAR.worked(japan("2027-04-06T10:00"), japan("2027-04-05T10:00")))
        .isEqualTo(Duration.ZERO);
  }

  @Test
  void where_no_work_is_ever_done_no_working_time_ends() {
    var idle =
        new ExerciseCalendar(
            CALENDAR.epoch(), LocalTime.NOON, LocalTime.NOON, CALENDAR.workingDays(), Set.of());
    assertThatThrownBy(() -> idle.ends(CALENDAR.epoch(), Duration.ofHours(1), true))
        .isInstanceOf(IllegalStateException.class);
  }
}
