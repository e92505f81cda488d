package sekisho.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sekisho.message.CaseId;
import sekisho.message.Seat;
import sekisho.web.ShownCase;

/** When opening a page again is the same read (assumption A), and how a session numbers facts. */
class RecentReadsTest {
  private static final Instant NOON = Instant.parse("2026-11-21T03:00:00Z");
  private static final CaseId CASE = new CaseId(UUID.randomUUID());

  private final SessionStream stream = new SessionStream();
  private final List<Long> stored = new ArrayList<>();

  @Test
  void the_same_page_just_before_a_minute_has_passed_is_the_same_read() {
    read(page("/cases/{id}"), NOON);
    read(page("/cases/{id}"), NOON.plusSeconds(60).minusNanos(1_000));
    assertThat(stored).containsExactly(0L);
  }

  @Test
  void the_same_page_after_exactly_a_minute_is_a_new_read() {
    read(page("/cases/{id}"), NOON);
    read(page("/cases/{id}"), NOON.plusSeconds(60));
    assertThat(stored).containsExactly(0L, 1L);
  }

  @Test
  void the_minute_runs_from_the_read_that_was_recorded() {
    for (int second = 0; second <= 90; second += 30) {
      read(page("/cases/{id}"), NOON.plusSeconds(second));
    }
    assertThat(stored).as("at 0 and at 60 seconds").containsExactly(0L, 1L);
  }

  @Test
  void another_page_record_case_or_seat_is_another_read() {
    read(page("/cases/{id}"), NOON);
    read(page("/cases/{id}/review"), NOON);
    read(at(4, Seat.FM), NOON);
    read(at(5, Seat.AUD), NOON);
    read(
        new RecentReads.Read(
            new ShownCase(new CaseId(UUID.randomUUID()), 5, 5), "/cases/{id}", Seat.FM),
        NOON);
    assertThat(stored).hasSize(5);
  }

  @Test
  void what_could_not_be_stored_leaves_no_gap_and_is_no_read() {
    RecentReads.Read read = page("/cases/{id}");
    assertThatThrownBy(
            () ->
                stream.appendOnce(
                    read,
                    NOON,
                    _ -> {
                      throw new IllegalStateException("no database");
                    }))
        .isInstanceOf(IllegalStateException.class);
    read(read, NOON);
    assertThat(stored).containsExactly(0L);
  }

  private void read(RecentReads.Read read, Instant at) {
    stream.appendOnce(read, at, stored::add);
  }

  private static RecentReads.Read page(String page) {
    return new RecentReads.Read(new ShownCase(CASE, 5, 5), page, Seat.FM);
  }

  private static RecentReads.Read at(long record, Seat seat) {
    return new RecentReads.Read(new ShownCase(CASE, record, 5), "/cases/{id}", seat);
  }
}
