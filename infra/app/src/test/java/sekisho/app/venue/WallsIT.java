package sekisho.app.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.app.axon.ActingDispatch;
import sekisho.app.axon.Node;
import sekisho.app.axon.Practice;
import sekisho.app.database.Outside;
import sekisho.app.database.TestDatabase;
import sekisho.app.replay.Replay;
import sekisho.decision.Acts;
import sekisho.decision.AgreementRegister;
import sekisho.decision.Play;
import sekisho.message.AgreementStatus;
import sekisho.message.CaseReference;
import sekisho.message.Command;
import sekisho.message.Country;
import sekisho.message.ExerciseCommand.PauseClock;
import sekisho.message.ExerciseId;
import sekisho.message.Ground;
import sekisho.message.IdentityCommand.EnrolOfficial;
import sekisho.message.Instrument;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.RegisterCommand.RecordAgreementSigned;
import sekisho.message.RegisterFact;
import sekisho.message.RegisterFactId;
import sekisho.message.Seat;
import sekisho.message.SourceGrade;
import sekisho.message.SubmissionCommand.DescribeItem;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.view.casefile.CaseFiles;
import sekisho.view.caselist.CaseList;
import sekisho.view.caselist.CaseQuery;
import sekisho.view.caselist.CaseQuery.Group;
import sekisho.view.caselist.CaseQuery.Reader;
import sekisho.view.caselist.CaseRow;
import sekisho.view.exercise.ExerciseLog;
import sekisho.view.exercise.ExerciseRecord;
import sekisho.view.moment.LogIndex;
import sekisho.view.moment.LogLine;
import sekisho.view.moment.PastQueue;
import sekisho.view.venue.Venue;

/** Nobody in one exercise sees, counts, guesses or touches anything of another. */
class WallsIT {
  private static final Venue OPEN = new Venue.Open();
  private static final ExerciseId ONE = new ExerciseId(UUID.randomUUID());
  private static final ExerciseId TWO = new ExerciseId(UUID.randomUUID());
  private static final Country AU = new Country("AU");

  /** Tables that hold nothing of any one exercise: each new one has to be thought about. */
  private static final Set<String> COMMON =
      Set.of(
          "account",
          "audit_checkpoint",
          "audit_cosignature",
          "audit_heartbeat",
          "audit_leaf",
          "audit_log",
          "audit_tile",
          "command_dedup",
          "dead_letter_entry",
          "document",
          "document_sealed",
          "flyway_schema_history",
          "integrity_check",
          "laboratory_draft",
          "laboratory_result",
          "laboratory_trial",
          "notice_read",
          "party_list_edition",
          "party_list_entry",
          "person_key",
          "scenario_list",
          "seat_holding",
          "snapshot_event_entry",
          "text_blob",
          "text_words",
          "token_entry");

  @TempDir static Path dataDir;
  private static ConfigurableApplicationContext node;
  private static JdbcClient jdbc;
  private static Practice open;
  private static Practice inOne;
  private static Practice inTwo;

  @BeforeAll
  static void playInEach() {
    node = Node.on(TestDatabase.fresh("walls"), dataDir);
    jdbc = node.getBean(JdbcClient.class);
    open = play(OPEN);
    inOne = play(in(ONE));
    inTwo = play(in(TWO));
    node.getBean(Replay.class).awaitHead();
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  private static Venue in(ExerciseId exercise) {
    return new Venue.In(exercise);
  }

  private static Practice play(Venue venue) {
    return venue.supply(
        () -> {
          Practice played = new Practice(node).draft("AU");
          return played.did(Seat.APPLICANT, new SubmitCase(played.caseId(), true, false));
        });
  }

  private static List<CaseRow> listed(Venue venue) {
    var reader = new Reader(new PersonId(UUID.randomUUID()), Seat.NSS_C);
    return venue.supply(
        () -> node.getBean(CaseList.class).all(CaseQuery.of(reader, Group.ALL, Play.DAY)));
  }

  @Test
  void a_list_holds_the_cases_of_its_own_exercise_alone() {
    assertThat(listed(in(ONE))).extracting(CaseRow::caseId).containsExactly(inOne.caseId());
    assertThat(listed(in(TWO))).extracting(CaseRow::caseId).containsExactly(inTwo.caseId());
    assertThat(listed(OPEN)).extracting(CaseRow::caseId).containsExactly(open.caseId());
  }

  @Test
  void the_past_of_an_exercise_is_its_own() {
    for (Venue venue : List.of(in(ONE), in(TWO), OPEN)) {
      assertThat(past(venue)).isEqualTo(listed(venue));
    }
    assertThat(in(TWO).supply(() -> node.getBean(LogIndex.class).lines()))
        .isNotEmpty()
        .extracting(LogLine::stream)
        .allMatch(stream -> stream.equals(inTwo.caseId().toString()) || stream.endsWith("@" + TWO));
  }

  private static List<CaseRow> past(Venue venue) {
    var reader = new Reader(new PersonId(UUID.randomUUID()), Seat.NSS_C);
    return venue.supply(
        () ->
            node.getBean(PastQueue.class)
                .at(Instant.MAX, Duration.ofSeconds(30))
                .all(CaseQuery.of(reader, Group.ALL, Play.DAY)));
  }

  @Test
  void a_case_of_another_exercise_does_not_exist_even_for_whoever_knows_its_id() {
    CaseFiles files = node.getBean(CaseFiles.class);
    assertThat(in(TWO).supply(() -> files.find(inOne.caseId()))).isEmpty();
    assertThat(OPEN.supply(() -> files.find(inOne.caseId()))).isEmpty();
    assertThat(in(ONE).supply(() -> files.find(open.caseId()))).isEmpty();
    assertThat(in(ONE).supply(() -> files.find(inOne.caseId()))).isPresent();
  }

  @Test
  void numbers_of_cases_tell_nothing_about_other_exercises() {
    String first = Play.DAY.getYear() + "-0001";
    assertThat(listed(in(ONE)).getFirst().reference()).contains(new CaseReference("TRN-" + first));
    assertThat(listed(in(TWO)).getFirst().reference()).contains(new CaseReference("TRN-" + first));
    assertThat(listed(OPEN).getFirst().reference()).contains(new CaseReference("EX-" + first));
  }

  @Test
  void a_command_on_a_case_of_another_exercise_finds_no_case() {
    long before = in(ONE).supply(() -> (long) inOne.records().size());
    assertThatThrownBy(
            () ->
                in(TWO)
                    .run(
                        () ->
                            inOne.did(
                                Seat.APPLICANT,
                                new DescribeItem(inOne.caseId(), List.of(Acts.line(3))))))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.ground()).isEqualTo(Ground.CASE_UNKNOWN));
    assertThat(in(ONE).supply(() -> (long) inOne.records().size())).isEqualTo(before);
  }

  @Test
  void a_command_that_names_another_exercise_is_refused_on_the_bus() {
    assertThat(refusedIn(TWO, Seat.EXCON, new PauseClock(ONE))).isEqualTo(Ground.ANOTHER_EXERCISE);
  }

  @Test
  void what_is_common_to_all_is_not_changed_from_within() {
    assertThat(refusedIn(ONE, Seat.ADMIN, new EnrolOfficial(new PersonId(UUID.randomUUID()), true)))
        .isEqualTo(Ground.COMMON_TO_ALL);
  }

  private static Ground refusedIn(ExerciseId exercise, Seat seat, Command command) {
    try {
      in(exercise)
          .run(
              () ->
                  node.getBean(ActingDispatch.class)
                      .send(Practice.newId(), command, Practice.acting(seat), true));
      throw new AssertionError("It was not refused: " + command);
    } catch (Refused refused) {
      return refused.ground();
    }
  }

  @Test
  void what_becomes_true_in_one_world_is_not_true_in_another() {
    AgreementRegister register = node.getBean(AgreementRegister.class);
    LocalDate day = Play.DAY;
    AgreementStatus before = OPEN.supply(() -> register.on(AU, day).status());
    in(ONE)
        .run(
            () ->
                node.getBean(ExerciseDispatch.class)
                    .send(
                        Practice.newId(),
                        new RecordAgreementSigned(fact(day), Instrument.AGREEMENT, ""),
                        ONE,
                        Seat.SYSTEM,
                        Practice.acting(Seat.SYSTEM).at(),
                        false));
    assertThat(in(ONE).supply(() -> register.on(AU, day).status()))
        .isEqualTo(AgreementStatus.SIGNED);
    assertThat(in(TWO).supply(() -> register.on(AU, day).status())).isEqualTo(AgreementStatus.NONE);
    assertThat(OPEN.supply(() -> register.on(AU, day).status())).isEqualTo(before);
  }

  private static RegisterFact fact(LocalDate from) {
    return new RegisterFact(
        new RegisterFactId(UUID.randomUUID()),
        AU,
        from,
        Optional.empty(),
        List.of(),
        SourceGrade.U,
        Optional.empty());
  }

  @Test
  void records_are_numbered_without_gaps_however_many_write_at_once() throws Exception {
    ExerciseId busy = new ExerciseId(UUID.randomUUID());
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Future<Practice>> all = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        all.add(threads.submit(() -> play(in(busy))));
      }
      for (Future<Practice> one : all) {
        one.get();
      }
    }
    List<ExerciseRecord> records = node.getBean(ExerciseLog.class).readAfter(busy, 0);
    assertThat(records)
        .extracting(ExerciseRecord::number)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, records.size()).boxed().toList());
    assertThat(node.getBean(ExerciseLog.class).head(busy)).isEqualTo(records.size());
    assertThat(node.getBean(ExerciseLog.class).readAfter(busy, records.size() - 1L)).hasSize(1);
  }

  @Test
  void the_database_shows_each_row_where_it_belongs_and_nowhere_else() {
    List<String> guarded = guarded();
    assertThat(guarded).contains("domain_event_entry", "case_list", "exercise_list");
    for (String table : guarded) {
      if (!table.equals("domain_event_entry")) {
        assertThat(foreign(table)).as(table).isZero();
      }
    }
    assertThat(
            in(ONE)
                .supply(
                    () ->
                        jdbc.sql(
                                "SELECT DISTINCT venue FROM domain_event_entry WHERE type = 'Case'")
                            .query(String.class)
                            .list()))
        .containsExactly(ONE.toString());
    assertThat(
            new Venue.Everywhere()
                .supply(
                    () ->
                        jdbc.sql("SELECT count(DISTINCT venue) FROM case_list")
                            .query(Long.class)
                            .single()))
        .isGreaterThanOrEqualTo(3);
  }

  private static long foreign(String table) {
    return in(ONE)
        .supply(
            () ->
                jdbc.sql("SELECT count(*) FROM " + table + " WHERE venue <> ?")
                    .param(ONE.toString())
                    .query(Long.class)
                    .single());
  }

  @Test
  void the_database_takes_no_row_for_another_exercise_and_changes_none() {
    assertThatThrownBy(
            () ->
                in(TWO)
                    .run(
                        () ->
                            jdbc.sql(
                                    "INSERT INTO number_series (series, year, last, venue)"
                                        + " VALUES ('CASE', 1999, 1, ?)")
                                .param(ONE.toString())
                                .update()))
        .hasStackTraceContaining("row-level security");
    assertThat(
            in(TWO)
                .supply(
                    () ->
                        jdbc.sql("UPDATE case_list SET gate = 6 WHERE case_id = ?")
                            .param(inOne.caseId().value())
                            .update()))
        .isZero();
    assertThat(
            in(TWO)
                .supply(
                    () ->
                        jdbc.sql("DELETE FROM case_list WHERE venue <> ?")
                            .param(TWO.toString())
                            .update()))
        .isZero();
  }

  @Test
  void every_table_is_walled_or_known_to_be_common() {
    Set<String> all =
        Set.copyOf(
            Outside.jdbc(node)
                .sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                .query(String.class)
                .list());
    assertThat(all).filteredOn(table -> !guarded().contains(table)).isSubsetOf(COMMON);
  }

  private static List<String> guarded() {
    return Outside.jdbc(node)
        .sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND rowsecurity")
        .query(String.class)
        .list();
  }

  @Test
  void the_product_works_in_a_role_that_passes_no_policy() {
    assertThat(
            jdbc.sql(
                    """
                    SELECT current_user || ' ' || rolsuper || ' ' || rolbypassrls
                    FROM pg_roles WHERE rolname = current_user
                    """)
                .query(String.class)
                .single())
        .isEqualTo("sekisho_rows false false");
  }

  @Test
  void who_waits_for_the_projections_waits_for_those_of_exercises_too() {
    for (int i = 0; i < 5; i++) {
      Venue exercise = in(new ExerciseId(UUID.randomUUID()));
      play(exercise);
      node.getBean(Replay.class).awaitHead();
      assertThat(listed(exercise)).hasSize(1);
    }
  }

  @Test
  void projections_built_again_stand_where_they_stood() {
    List<CaseRow> before = listed(in(ONE));
    node.getBean(Replay.class).run(_ -> {});
    assertThat(listed(in(ONE))).isEqualTo(before);
    assertThat(listed(OPEN)).extracting(CaseRow::caseId).containsExactly(open.caseId());
  }
}
