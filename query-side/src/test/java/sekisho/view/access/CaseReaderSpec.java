package sekisho.view.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/** Who knew what when. */
class CaseReaderSpec {
  private static final PersonId YAMADA = new PersonId(UUID.randomUUID());
  private static final PersonId SATO = new PersonId(UUID.randomUUID());
  private static final Instant TEN = Instant.parse("2026-11-21T01:00:00Z");

  @Test
  void whoever_was_shown_a_record_has_seen_all_before_it_and_none_after() {
    CaseReader reader = reader(reading(YAMADA, Seat.FM, 5, 0));
    assertThat(reader.seen(5)).contains(TEN);
    assertThat(reader.seen(1)).contains(TEN);
    assertThat(reader.seen(6)).isEmpty();
    assertThat(reader.highest()).isEqualTo(5);
  }

  @Test
  void a_record_is_known_from_the_first_read_at_it_or_after_it() {
    CaseReader reader = reader(reading(YAMADA, Seat.FM, 7, 30), reading(YAMADA, Seat.FM, 3, 0));
    assertThat(reader.seen(3)).contains(TEN);
    assertThat(reader.seen(4)).contains(TEN.plusSeconds(30));
  }

  @Test
  void reading_the_past_later_teaches_nothing_new() {
    CaseReader reader =
        reader(
            reading(YAMADA, Seat.AUD, 7, 0),
            reading(YAMADA, Seat.AUD, 2, 10),
            reading(YAMADA, Seat.AUD, 9, 20));
    assertThat(reader.steps()).extracting(Reading::record).containsExactly(7L, 9L);
    assertThat(reader.seen(2)).contains(TEN);
  }

  @Test
  void before_a_moment_leaves_that_moment_out() {
    CaseReader reader = reader(reading(YAMADA, Seat.FM, 5, 0));
    assertThat(reader.hadSeen(5, TEN.plusNanos(1_000))).isTrue();
    assertThat(reader.hadSeen(5, TEN)).isFalse();
    assertThat(reader.hadSeen(6, TEN.plusSeconds(9))).isFalse();
  }

  @Test
  void one_person_in_two_seats_is_two_readers_in_the_order_of_their_first_read() {
    List<CaseReader> readers =
        CaseReader.of(
            List.of(
                reading(SATO, Seat.FM, 4, 20),
                reading(YAMADA, Seat.AUD, 4, 10),
                reading(YAMADA, Seat.NSS_C, 2, 0),
                reading(YAMADA, Seat.AUD, 5, 30)));
    assertThat(readers).extracting(CaseReader::seat).containsExactly(Seat.NSS_C, Seat.AUD, Seat.FM);
    assertThat(readers.get(1).reads()).isEqualTo(2);
    assertThat(readers.get(1).last().record()).isEqualTo(5);
  }

  private static CaseReader reader(Reading... readings) {
    return CaseReader.of(List.of(readings)).getFirst();
  }

  private static Reading reading(PersonId person, Seat seat, long record, long second) {
    Instant at = TEN.plusSeconds(second);
    return new Reading(person, seat, record, at, at, 1);
  }
}
