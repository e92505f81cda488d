package sekisho.app.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.app.database.TestDatabase;
import sekisho.app.replay.Replay;
import sekisho.app.stored.Envelope;
import sekisho.decision.Acts;
import sekisho.decision.Play;
import sekisho.message.AttemptEvent.AttemptRefused;
import sekisho.message.Ground;
import sekisho.message.IdentityCommand.EnrolOfficial;
import sekisho.message.IdentityCommand.GrantSeat;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.ScreeningCommand.CheckAgreement;
import sekisho.message.ScreeningCommand.ConfirmPrinciple1;
import sekisho.message.Seat;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.message.Tri;

/** Projections follow the facts at once, and come back from them to the same rows. */
class ProjectionsIT {
  /** Tables that are no projection; all others must come back from the facts. */
  private static final Set<String> KEPT =
      Set.of(
          "domain_event_entry",
          "snapshot_event_entry",
          "token_entry",
          "dead_letter_entry",
          "command_dedup",
          "number_series",
          "document",
          "document_sealed",
          "person_key",
          "text_blob",
          "account",
          "audit_log",
          "audit_leaf",
          "audit_tile",
          "audit_checkpoint",
          "audit_heartbeat",
          "audit_cosignature",
          "integrity_check",
          "flyway_schema_history");

  @TempDir static Path dataDir;
  private static ConfigurableApplicationContext node;
  private static JdbcClient jdbc;

  @BeforeAll
  static void start() {
    node = Node.on(TestDatabase.fresh("projections"), dataDir);
    jdbc = node.getBean(JdbcClient.class);
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void a_projection_is_woken_by_the_commit() {
    ActingDispatch dispatch = node.getBean(ActingDispatch.class);
    PersonId official = new PersonId(UUID.randomUUID());
    dispatch.send(
        Practice.newId(), new EnrolOfficial(official, true), Practice.acting(Seat.SYSTEM), true);
    for (Seat seat : List.of(Seat.PM, Seat.CCS, Seat.FM)) {
      dispatch.send(
          Practice.newId(), new GrantSeat(official, seat), Practice.acting(Seat.SYSTEM), true);
      Awaitility.await()
          .atMost(Duration.ofSeconds(10))
          .pollInterval(Duration.ofMillis(2))
          .until(
              () ->
                  jdbc.sql("SELECT count(*) FROM seat_holding WHERE person = :p AND seat = :s")
                          .param("p", official.value())
                          .param("s", seat.name())
                          .query(Long.class)
                          .single()
                      == 1);
    }
  }

  /** As when another node wrote and its call got lost. */
  @Test
  void facts_for_which_nobody_called_are_all_read_before_long() {
    AttemptRefused fact =
        new AttemptRefused(
            Optional.empty(),
            "SignCase",
            Ground.SEAT_MAY_NOT,
            new Refused(Ground.SEAT_MAY_NOT).article(),
            List.of());
    List<DomainEventMessage<?>> many =
        Stream.<DomainEventMessage<?>>generate(
                () ->
                    new GenericDomainEventMessage<>(
                        "Attempt",
                        UUID.randomUUID().toString(),
                        0,
                        fact,
                        Envelope.of(Practice.newId(), Practice.acting(Seat.AUD), true)))
            .limit(2_000)
            .toList();
    long before = attempts();
    node.getBean(TransactionManager.class)
        .executeInTransaction(() -> node.getBean(EventStorageEngine.class).appendEvents(many));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> attempts() == before + many.size());
  }

  private static long attempts() {
    return jdbc.sql("SELECT count(*) FROM attempt_list").query(Long.class).single();
  }

  @Test
  void a_replay_brings_every_projection_back_to_the_same_rows() {
    for (int i = 0; i < 3; i++) {
      new Practice(node).tabled();
    }
    Practice refused = new Practice(node);
    AdapterIT.refusal(() -> refused.did(Seat.TRE, new CheckAgreement(refused.caseId())));
    Replay replay = node.getBean(Replay.class);
    replay.awaitHead();
    Map<String, List<Map<String, Object>>> before = rows();
    assertThat(before).isNotEmpty();
    assertThat(before.values().stream().mapToInt(List::size).sum()).isPositive();

    replay.run(_ -> {});

    assertThat(rows()).isEqualTo(before);
    assertThat(jdbc.sql("SELECT count(*) FROM dead_letter_entry").query(Long.class).single())
        .isZero();
  }

  @Test
  void a_fact_that_cannot_be_digested_is_set_aside_and_told_of_until_a_replay_digests_it() {
    Replay replay = node.getBean(Replay.class);
    Practice broken = new Practice(node).draft("AU");
    broken.did(Seat.APPLICANT, new SubmitCase(broken.caseId(), true, false));
    replay.awaitHead();
    // The screening rests on a register by way of this row.
    jdbc.sql("DELETE FROM register_destination WHERE case_id = :id")
        .param("id", broken.caseId().value())
        .update();
    broken
        .did(Seat.METI_LO, Acts.screen(Tri.NO, Tri.NO, Tri.NO, Play.DAY))
        .did(Seat.MOFA_R, new ConfirmPrinciple1(broken.caseId(), true, Acts.WORDS));
    Practice whole = new Practice(node).draft("FR");

    replay.awaitHead();
    ProjectionHealth health = node.getBean(ProjectionHealth.class);
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.health().getDetails()).containsEntry("setAside", 2L);
    assertThat(lastRecord(whole)).isEqualTo(whole.records().size());

    replay.run(_ -> {});
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    assertThat(lastRecord(broken)).isEqualTo(broken.records().size());
  }

  private static long lastRecord(Practice practice) {
    return jdbc.sql("SELECT last_record FROM case_list WHERE case_id = :id")
        .param("id", practice.caseId().value())
        .query(Long.class)
        .single();
  }

  /** All rows of all projections; generated numbers of rows are no part of what a row says. */
  private static Map<String, List<Map<String, Object>>> rows() {
    Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
    jdbc
        .sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        .query(String.class)
        .list()
        .stream()
        .filter(table -> !KEPT.contains(table))
        .forEach(
            table ->
                rows.put(
                    table,
                    jdbc.sql("SELECT to_jsonb(t)::text AS row FROM " + table + " t ORDER BY 1")
                        .query()
                        .listOfRows()));
    return rows;
  }
}
