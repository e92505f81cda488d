package sekisho.view.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sekisho.message.PersonId;
import sekisho.message.PolicyVersionId;
import sekisho.message.Seat;
import sekisho.view.moment.LogLine.Source;

/** The log in the order of time: what counts at a moment, the steps, and who may know of what. */
class PastLogSpec {
  private static final PersonId MAKER = person(1);
  private static final PersonId OTHER = person(2);
  private static final String MINE = new UUID(0, 10).toString();
  private static final String THEIRS = new UUID(0, 11).toString();
  private static final PolicyVersionId V2027 = new PolicyVersionId("V2027");

  /** Opened at 1, submitted at 2 with the agreement check of the same command, and a draft at 3. */
  private static final List<LogLine> LINES =
      List.of(
          line(1, Source.CASE, MINE, 1, "CaseOpened", MAKER),
          line(2, Source.CASE, MINE, 2, "CaseSubmitted", MAKER),
          line(2, Source.CASE, MINE, 3, "PolicyPinned", MAKER),
          line(3, Source.CASE, THEIRS, 1, "CaseOpened", OTHER),
          line(4, Source.REGISTER, "register-PH", 1, "AgreementSigned", person(3)),
          line(5, Source.PARTY_LIST, "un-sc", 1, "PartyListImported", person(3)));

  private final PastLog log =
      new PastLog(
          new LogIndex() {
            @Override
            public List<LogLine> lines() {
              return LINES;
            }

            @Override
            public Map<PolicyVersionId, Instant> adoptions() {
              return Map.of(V2027, at(3));
            }
          });

  private static PersonId person(long number) {
    return new PersonId(new UUID(0, number));
  }

  private static Instant at(long minute) {
    return Instant.parse("2026-11-20T14:57:00Z").plusSeconds(60 * minute);
  }

  private static LogLine line(
      long minute, Source source, String stream, long record, String type, PersonId by) {
    return new LogLine(minute * 10 + record, source, stream, record, type, at(minute), by);
  }

  @Test
  void a_record_of_the_moment_itself_counts_and_the_next_does_not() {
    assertThat(PastLog.until(LINES, at(2))).hasSize(3);
    assertThat(PastLog.until(LINES, at(2).minusNanos(1))).hasSize(1);
    assertThat(PastLog.until(LINES, at(1).minusNanos(1))).isEmpty();
    assertThat(PastLog.until(LINES, Instant.MAX)).hasSize(6);
  }

  @Test
  void what_one_command_recorded_is_one_step() {
    assertThat(PastLog.before(LINES, at(3))).contains(at(2));
    assertThat(PastLog.before(LINES, at(2))).contains(at(1));
    assertThat(PastLog.after(LINES, at(1))).contains(at(2));
    assertThat(PastLog.after(LINES, at(2))).contains(at(3));
  }

  @Test
  void between_two_records_a_step_back_leaves_out_the_one_before() {
    assertThat(PastLog.before(LINES, at(3).plusSeconds(30))).contains(at(2));
    assertThat(PastLog.after(LINES, at(3).plusSeconds(30))).contains(at(4));
  }

  @Test
  void before_the_first_and_after_the_last_record_there_is_no_step() {
    assertThat(PastLog.before(LINES, at(1))).isEqualTo(Optional.empty());
    assertThat(PastLog.before(LINES, Instant.MIN)).isEqualTo(Optional.empty());
    assertThat(PastLog.after(LINES, at(5))).isEqualTo(Optional.empty());
    assertThat(PastLog.before(List.of(), at(1))).isEqualTo(Optional.empty());
  }

  @Test
  void a_draft_of_another_is_known_to_the_auditor_and_to_who_writes_it() {
    assertThat(log.lines(person(9), Seat.AUD)).hasSize(6);
    assertThat(log.lines(person(9), Seat.METI_LO))
        .extracting(LogLine::stream)
        .contains(MINE, "register-PH", "un-sc")
        .doesNotContain(THEIRS);
    assertThat(log.lines(OTHER, Seat.APPLICANT))
        .extracting(LogLine::stream)
        .containsExactly(THEIRS, "register-PH");
    assertThat(log.lines(MAKER, Seat.APPLICANT)).hasSize(4);
  }

  @Test
  void who_has_no_case_to_read_does_not_learn_when_one_moved() {
    assertThat(log.lines(person(9), Seat.ADMIN))
        .extracting(LogLine::stream)
        .containsExactly("register-PH", "un-sc");
  }

  @Test
  void days_are_those_of_japan() {
    assertThat(PastLog.days(LINES))
        .isEqualTo(Map.of(LocalDate.of(2026, 11, 20), 3L, LocalDate.of(2026, 11, 21), 3L));
  }

  @Test
  void a_version_that_was_adopted_later_was_not_there() {
    assertThat(log.adoptedAfter(at(3).minusNanos(1))).containsExactly(V2027);
    assertThat(log.adoptedAfter(at(3))).isEmpty();
  }
}
