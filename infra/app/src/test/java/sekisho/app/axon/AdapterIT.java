package sekisho.app.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.app.database.Outside;
import sekisho.app.database.TestDatabase;
import sekisho.decision.Acts;
import sekisho.decision.Numbers;
import sekisho.message.Acting;
import sekisho.message.CommandId;
import sekisho.message.Ground;
import sekisho.message.IdentityCommand.EnrolOfficial;
import sekisho.message.IdentityCommand.GrantSeat;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.ScreeningCommand.CheckAgreement;
import sekisho.message.Seat;
import sekisho.message.SubmissionCommand.DescribeItem;
import sekisho.message.SubmissionCommand.OpenCase;
import sekisho.message.SubmissionEvent.CaseOpened;
import sekisho.message.SubmissionEvent.ItemDescribed;
import sekisho.view.casefile.RecordSignature;
import sekisho.view.casefile.Recorded;

/** Commands on a real PostgreSQL: one effect each, guarded, signed, and refusals recorded. */
class AdapterIT {
  @TempDir static Path dataDir;
  private static ConfigurableApplicationContext node;
  private static JdbcClient jdbc;

  @BeforeAll
  static void start() {
    node = Node.on(TestDatabase.fresh("adapter"), dataDir);
    jdbc = node.getBean(JdbcClient.class);
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void a_command_becomes_records_with_their_envelope() {
    Practice play = new Practice(node);
    CommandId id = Practice.newId();
    long answer =
        play.send(id, Seat.APPLICANT, new OpenCase(play.caseId(), Acts.WORDS, Optional.of(3)));
    assertThat(answer).isEqualTo(1);
    Recorded record = play.records().getFirst();
    assertThat(record.record()).isEqualTo(1);
    assertThat(record.event()).isEqualTo(new CaseOpened(Acts.WORDS, Optional.of(3)));
    assertThat(record.by()).isEqualTo(Practice.acting(Seat.APPLICANT));
    assertThat(record.envelope().command()).isEqualTo(id);
    assertThat(record.envelope().simulated()).isTrue();
    assertThat(record.envelope().type()).isEqualTo("CaseOpened");
    assertThat(record.envelope().revision()).isEqualTo("1");
  }

  @Test
  void the_signatures_of_stored_bytes_verify() {
    Practice play = new Practice(node).draft("AU");
    assertThat(play.records())
        .hasSize(5)
        .allMatch(r -> r.envelope().signature() == RecordSignature.VERIFIED)
        .allMatch(r -> r.envelope().keyId().matches("[0-9a-f]{16}"));
  }

  @Test
  void a_row_that_was_changed_behind_the_back_is_seen() {
    Practice play = new Practice(node).draft("AU");
    String aCase = play.caseId().toString();
    // As a superuser would, who can switch the triggers off.
    behindTheBack(
        "UPDATE domain_event_entry SET payload = convert_to(replace(convert_from(payload, 'UTF8'),"
            + " 'AU', 'PH'), 'UTF8') WHERE payload_type = 'DestinationDescribed' AND"
            + " aggregate_identifier = '"
            + aCase
            + "'");
    assertThat(play.records().stream().map(r -> r.envelope().signature()).toList())
        .containsExactly(
            RecordSignature.VERIFIED,
            RecordSignature.VERIFIED,
            RecordSignature.BROKEN,
            RecordSignature.VERIFIED,
            RecordSignature.VERIFIED);
  }

  @Test
  void records_cannot_be_changed_or_deleted_by_sql() {
    new Practice(node).draft("AU");
    for (String sql :
        List.of(
            "UPDATE domain_event_entry SET payload_type = 'X'",
            "DELETE FROM domain_event_entry",
            "TRUNCATE domain_event_entry")) {
      assertThatThrownBy(() -> Outside.jdbc(node).sql(sql).update())
          .hasStackTraceContaining("append-only");
    }
  }

  @Test
  void the_same_command_twice_has_one_effect_and_the_same_answer() {
    Practice play = new Practice(node).draft("AU");
    CommandId id = Practice.newId();
    DescribeItem command = new DescribeItem(play.caseId(), List.of(Acts.line(7)));
    long first = play.send(id, Seat.APPLICANT, command);
    play.did(Seat.APPLICANT, new DescribeItem(play.caseId(), List.of(Acts.line(8))));
    assertThat(play.send(id, Seat.APPLICANT, command)).isEqualTo(first);
    assertThat(play.records()).hasSize(7);
  }

  @Test
  void the_same_command_sent_ten_times_at_once_has_one_effect() throws Exception {
    Practice play = new Practice(node).draft("AU");
    CommandId id = Practice.newId();
    DescribeItem command = new DescribeItem(play.caseId(), List.of(Acts.line(7)));
    List<Long> answers =
        atOnce(
            IntStream.range(0, 10)
                .<Callable<Long>>mapToObj(_ -> () -> play.send(id, Seat.APPLICANT, command))
                .toList());
    assertThat(answers).containsOnly(6L);
    assertThat(play.all(ItemDescribed.class)).hasSize(2);
  }

  @Test
  void the_same_id_with_another_body_or_person_is_refused() {
    Practice play = new Practice(node).draft("AU");
    CommandId id = Practice.newId();
    play.send(id, Seat.APPLICANT, new DescribeItem(play.caseId(), List.of(Acts.line(7))));
    DescribeItem other = new DescribeItem(play.caseId(), List.of(Acts.line(8)));
    assertThat(refusal(() -> play.send(id, Seat.APPLICANT, other)))
        .isEqualTo(Ground.COMMAND_ID_REUSED);
    assertThat(refusal(() -> play.send(id, Seat.TRE, new CheckAgreement(play.caseId()))))
        .isEqualTo(Ground.COMMAND_ID_REUSED);
    assertThat(play.records()).hasSize(6);
  }

  @Test
  void a_refused_command_may_be_sent_again_under_its_id_when_the_cause_is_mended() {
    Practice play = new Practice(node);
    CommandId id = Practice.newId();
    DescribeItem command = new DescribeItem(play.caseId(), List.of(Acts.line(7)));
    assertThat(refusal(() -> play.send(id, Seat.APPLICANT, command)))
        .isEqualTo(Ground.CASE_UNKNOWN);
    play.did(Seat.APPLICANT, new OpenCase(play.caseId(), Acts.WORDS, Optional.empty()));
    assertThat(play.send(id, Seat.APPLICANT, command)).isEqualTo(2);
  }

  @Test
  void a_refused_attempt_is_recorded_and_the_case_knows_nothing_of_it() {
    Practice play = new Practice(node).draft("AU");
    CommandId id = Practice.newId();
    assertThat(refusal(() -> play.send(id, Seat.AUD, new CheckAgreement(play.caseId()))))
        .isEqualTo(Ground.SEAT_MAY_NOT);
    assertThat(play.records()).hasSize(5);
    var attempt =
        jdbc.sql(
                """
                SELECT convert_from(payload, 'UTF8') AS payload,
                       convert_from(meta_data, 'UTF8')::jsonb ->> 'person' AS person
                FROM domain_event_entry
                WHERE type = 'Attempt' AND convert_from(meta_data, 'UTF8')::jsonb ->> 'commandId' = :id
                """)
            .param("id", id.toString())
            .query()
            .singleRow();
    assertThat(attempt.get("payload").toString())
        .contains("\"ground\":\"SEAT_MAY_NOT\"")
        .contains("\"command\":\"CheckAgreement\"")
        .contains(play.caseId().toString());
    assertThat(attempt.get("person")).isEqualTo(Practice.person(Seat.AUD).toString());
    assertThat(
            jdbc.sql("SELECT count(*) FROM command_dedup WHERE command_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void a_stranger_who_guesses_a_case_is_told_that_there_is_none() {
    Practice play = new Practice(node);
    assertThat(refusal(() -> play.did(Seat.TRE, new CheckAgreement(play.caseId()))))
        .isEqualTo(Ground.CASE_UNKNOWN);
    assertThat(play.records()).isEmpty();
  }

  @Test
  void an_official_is_enrolled_and_seated_by_the_same_adapter() {
    ActingDispatch dispatch = node.getBean(ActingDispatch.class);
    Acting system = Practice.acting(Seat.SYSTEM);
    PersonId official = new PersonId(UUID.randomUUID());
    dispatch.send(Practice.newId(), new EnrolOfficial(official, true), system, true);
    dispatch.send(Practice.newId(), new GrantSeat(official, Seat.PM), system, true);
    assertThat(
            refusal(
                () ->
                    dispatch.send(
                        Practice.newId(), new GrantSeat(official, Seat.PM), system, true)))
        .isEqualTo(Ground.SEAT_HELD);
  }

  @Test
  void numbers_are_unique_when_many_ask_at_once() throws Exception {
    Numbers numbers = node.getBean(Numbers.class);
    List<Long> given =
        atOnce(
            IntStream.range(0, 200)
                .<Callable<Long>>mapToObj(_ -> () -> numbers.next(Numbers.Series.CASE, 1999))
                .toList());
    assertThat(given).doesNotHaveDuplicates().hasSize(200);
    assertThat(numbers.next(Numbers.Series.CASE, 2000)).isEqualTo(1);
  }

  static Ground refusal(Callable<?> act) {
    Refused refused = catchThrowableOfType(Refused.class, act::call);
    assertThat(refused).as("the act should be refused").isNotNull();
    return refused.ground();
  }

  static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> answers =
          threads.invokeAll(acts, Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS);
      return answers.stream().map(Future::resultNow).toList();
    }
  }

  private static void behindTheBack(String sql) {
    try (var connection = Outside.of(node).getConnection();
        var statement = connection.createStatement()) {
      statement.execute("SET session_replication_role = replica");
      statement.execute(sql);
      statement.execute("SET session_replication_role = origin");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
