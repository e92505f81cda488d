package sekisho.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.app.axon.Node;
import sekisho.app.axon.Practice;
import sekisho.app.database.Outside;
import sekisho.app.database.SealingConnections;
import sekisho.app.database.TestDatabase;
import sekisho.app.keys.LogKey;
import sekisho.app.settings.LogProperties;
import sekisho.app.stored.Envelope;
import sekisho.ledger.Checkpoint;
import sekisho.ledger.EventKey;
import sekisho.ledger.Hash;
import sekisho.ledger.Note;
import sekisho.ledger.NoteKey;
import sekisho.ledger.NoteSigner;
import sekisho.ledger.TlogProof;
import sekisho.ledger.TreeBuilder;
import sekisho.ledger.witness.WitnessServer;
import sekisho.message.AttemptEvent.AttemptRefused;
import sekisho.message.Ground;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.view.ledger.LedgerState;
import sekisho.view.ledger.LedgerState.Stop;
import sekisho.view.ledger.LogHead;
import sekisho.view.ledger.Receipt;
import sekisho.view.ledger.Receipts;
import sekisho.view.ledger.WitnessState.Cosigned;
import sekisho.view.ledger.WitnessState.Trouble;

/** The log on a real PostgreSQL: dense, in order, signed, and never over what was changed. */
class LedgerIT {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String WITNESS = "witness.example/auditor";

  @TempDir static Path dataDir;
  private static ConfigurableApplicationContext node;
  private static JdbcClient jdbc;
  private static Sequencer sequencer;
  private static Receipts receipts;
  private static StoredHeads heads;

  @BeforeAll
  static void start() {
    node = Node.on(TestDatabase.fresh("ledger"), dataDir);
    jdbc = Outside.jdbc(node);
    sequencer = node.getBean(Sequencer.class);
    receipts = node.getBean(Receipts.class);
    heads = node.getBean(StoredHeads.class);
    append(700); // so that there are full tiles, and one above them
    covered();
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void every_fact_has_its_place_and_the_root_follows_from_the_entries() {
    LogHead head = covered();
    TreeBuilder tree = TreeBuilder.empty();
    List<byte[]> entries =
        jdbc.sql(
                """
                SELECT e.entry FROM audit_leaf l
                JOIN domain_event_entry e ON e.global_index = l.global_index
                WHERE l.leaf_index < :size ORDER BY l.leaf_index
                """)
            .param("size", head.size())
            .query((row, _) -> row.getBytes("entry"))
            .list();
    assertThat(entries).hasSize((int) head.size());
    entries.forEach(entry -> tree.append(Hash.ofLeaf(entry)));
    Note note = Note.parse(head.note());
    assertThat(Checkpoint.of(note))
        .isEqualTo(new Checkpoint(head.origin(), head.size(), tree.root()));
    assertThat(NoteKey.parse(heads.verifierKey()).standing(note))
        .isEqualTo(NoteKey.Standing.SIGNED);
    assertThat(head.origin()).startsWith("sekisho/");
  }

  @Test
  void a_receipt_proves_its_record_and_no_other() {
    Practice play = new Practice(node).draft("AU");
    Receipt receipt = receipt(play, 5);
    TlogProof proof = TlogProof.parse(receipt.proof());
    assertThat(proof.proves(entry(play, 5))).isTrue();
    assertThat(proof.proves(entry(play, 4))).isFalse();
    assertThat(proof.index()).isEqualTo(receipt.leaf().index());
    assertThat(receipt.leaf().record()).isEqualTo(5);
    assertThat(receipts.ofRecord(play.caseId(), 6)).isEmpty();
  }

  @Test
  void a_fact_on_its_way_is_waited_for_and_not_skipped() throws SQLException {
    try (Connection onItsWay = Outside.of(node).getConnection()) {
      onItsWay.setAutoCommit(false);
      String first = copied(onItsWay, "pg_current_xact_id()");
      Practice play = new Practice(node).draft("AU");
      assertThat(receipts.await(play.caseId(), 1, Duration.ofSeconds(1))).isEmpty();
      onItsWay.commit();
      Receipt second = receipt(play, 1);
      assertThat(receipts.ofEvent(first).orElseThrow().leaf().index())
          .isLessThan(second.leaf().index());
    }
  }

  @Test
  void facts_that_are_written_while_the_log_is_taken_up_get_one_place_each() throws SQLException {
    sequencer.stop();
    try (Connection connection = node.getBean(SealingConnections.class).open()) {
      LogRows rows = new LogRows(connection);
      GrowingLog log =
          GrowingLog.takeUp(
              rows,
              NoteSigner.ofLog(
                  NoteKey.parse(heads.verifierKey()).name(), node.getBean(LogKey.class).secret()),
              node.getBean(LastSigned.class),
              node.getBean(StoredTiles.class),
              heads.newest());
      for (int i = 0; i < 2; i++) {
        new Practice(node).draft("AU");
        await().atMost(PATIENCE).until(() -> log.grow().isPresent());
        await().atMost(PATIENCE).until(() -> log.grow().isEmpty());
      }
    }
    sequencer.start();
    receipt(new Practice(node).draft("AU"), 5);
    assertThat(holes()).isZero();
  }

  @Test
  void facts_that_came_from_another_server_wait_for_no_transaction_of_this_one()
      throws SQLException {
    sequencer.stop();
    String restored;
    try (Connection outside = Outside.of(node).getConnection()) {
      restored = copied(outside, "'999999999999'::xid8");
    }
    sequencer.start();
    await().atMost(PATIENCE).until(() -> receipts.ofEvent(restored).isPresent());
    receipt(new Practice(node).draft("AU"), 5);
  }

  @Test
  void when_the_writer_ends_another_node_writes_on() {
    Sequencer other = other(node.getBean(LogProperties.class), node.getBean(LogKey.class));
    other.start();
    sequencer.stop();
    receipt(new Practice(node).draft("AU"), 5);
    sequencer.start();
    other.stop();
    receipt(new Practice(node).draft("AU"), 5);
    assertThat(holes()).isZero();
  }

  @Test
  void a_log_that_is_not_what_was_signed_is_not_extended() {
    long size = covered().size();
    refusedWhile(
        Stop.TREE_DIFFERS,
        "UPDATE audit_leaf SET leaf_hash = sha256(leaf_hash) WHERE leaf_index = " + (size - 1));
    refusedWhile(
        Stop.TREE_DIFFERS,
        "UPDATE audit_tile SET root_hash = sha256(root_hash) WHERE level = 0 AND tile_index = 1");
    refusedWhile(Stop.TREE_DIFFERS, "DELETE FROM audit_leaf WHERE leaf_index = " + (size - 1));
    refusedWhile(
        Stop.TREE_DIFFERS,
        "DELETE FROM audit_checkpoint WHERE tree_size = (SELECT max(tree_size) FROM"
            + " audit_checkpoint)");
    refusedWhile(
        Stop.LOG_SHRANK,
        "DELETE FROM audit_checkpoint WHERE tree_size > (SELECT min(tree_size) FROM"
            + " audit_checkpoint); DELETE FROM audit_leaf WHERE leaf_index >= (SELECT"
            + " max(tree_size) FROM audit_checkpoint)");
  }

  @Test
  void a_node_with_another_key_or_for_another_log_does_not_extend_this_one() {
    covered();
    LogProperties settings = node.getBean(LogProperties.class);
    sequencer.stop();
    refuses(other(settings, new LogKey(EventKey.generate())), Stop.KEY_DIFFERS);
    refuses(
        other(new LogProperties("log.example/other", List.of()), node.getBean(LogKey.class)),
        Stop.NAME_DIFFERS);
    sequencer.start();
    receipt(new Practice(node).draft("AU"), 5);
    assertThat(node.getBean(LedgerState.class).now().alarmed()).isFalse();
  }

  @Test
  void a_witness_cosigns_once_it_knows_the_log_and_as_long_as_the_log_grows() throws IOException {
    LogHead before = covered();
    try (var server = WitnessServer.start(WITNESS, dataDir.resolve("witness"), "127.0.0.1", 0)) {
      Witnesses strangers = asking(server);
      strangers.callAll();
      await().atMost(PATIENCE).until(() -> trouble(strangers).equals(Trouble.ORIGIN_UNKNOWN));
      strangers.destroy();
      Files.writeString(server.logsFile(), heads.verifierKey() + "\n");
      Witnesses known = asking(server);
      known.callAll();
      await().atMost(PATIENCE).until(() -> cosigned(known) >= before.size());
      receipt(new Practice(node).draft("AU"), 5);
      long size = covered().size();
      known.callAll();
      await().atMost(PATIENCE).until(() -> cosigned(known) >= size);
      Note note = Note.parse(heads.newestCosigned().orElseThrow().note());
      assertThat(NoteKey.parse(server.vkey()).standing(note)).isEqualTo(NoteKey.Standing.SIGNED);
      assertThat(known.states().getFirst().trouble()).isEmpty();
      known.destroy();
    }
  }

  @Test
  void what_a_witness_said_may_be_lost_and_the_witness_says_how_far_it_saw_the_log()
      throws IOException {
    covered();
    try (var server = WitnessServer.start(WITNESS, dataDir.resolve("other"), "127.0.0.1", 0)) {
      Files.writeString(server.logsFile(), heads.verifierKey() + "\n");
      Witnesses first = asking(server);
      first.callAll();
      await().atMost(PATIENCE).until(() -> cosigned(first) > 0);
      first.destroy();
      behindTheBack(List.of("DELETE FROM audit_cosignature"));
      receipt(new Practice(node).draft("AU"), 5);
      Witnesses again = asking(server);
      again.callAll();
      await().atMost(PATIENCE).until(() -> cosigned(again) > 0);
      assertThat(again.states().getFirst().trouble()).isEmpty();
      again.destroy();
    }
  }

  private static Witnesses asking(WitnessServer server) {
    return new Witnesses(
        new LogProperties("", List.of(server.vkey() + " " + server.address())),
        node.getBean(JdbcClient.class),
        heads,
        node.getBean(StoredTiles.class));
  }

  private static Trouble trouble(Witnesses witnesses) {
    return witnesses.states().getFirst().trouble().orElse(Trouble.UNREACHABLE);
  }

  private static long cosigned(Witnesses witnesses) {
    return witnesses.states().getFirst().last().map(Cosigned::size).orElse(0L);
  }

  private static void refuses(Sequencer other, Stop stop) {
    other.start();
    await().atMost(PATIENCE).until(() -> other.stopped().equals(Optional.of(stop)));
    other.stop();
  }

  /** What a superuser does behind the back of the product; it is undone afterwards. */
  private static void refusedWhile(Stop stop, String sql) {
    sequencer.stop();
    String all = "audit_leaf, audit_tile, audit_checkpoint";
    behindTheBack(
        List.of(
            "CREATE TABLE kept_leaf AS TABLE audit_leaf",
            "CREATE TABLE kept_tile AS TABLE audit_tile",
            "CREATE TABLE kept_checkpoint AS TABLE audit_checkpoint",
            sql));
    sequencer.start();
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(sequencer.stopped()).as(sql).contains(stop));
    assertThat(node.getBean(LedgerState.class).now().alarmed()).isTrue();
    sequencer.stop();
    behindTheBack(
        List.of(
            "DELETE FROM audit_leaf; DELETE FROM audit_tile; DELETE FROM audit_checkpoint",
            "INSERT INTO audit_leaf TABLE kept_leaf",
            "INSERT INTO audit_tile TABLE kept_tile",
            "INSERT INTO audit_checkpoint TABLE kept_checkpoint",
            "DROP TABLE kept_leaf, kept_tile, kept_checkpoint",
            "ANALYZE " + all));
    sequencer.start();
    await().atMost(PATIENCE).until(() -> sequencer.stopped().isEmpty());
  }

  private static void behindTheBack(List<String> statements) {
    try (Connection connection = Outside.of(node).getConnection();
        var statement = connection.createStatement()) {
      statement.execute("SET session_replication_role = replica");
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Sequencer other(LogProperties settings, LogKey key) {
    return new Sequencer(
        node.getBean(SealingConnections.class),
        settings,
        key,
        node.getBean(LastSigned.class),
        node.getBean(StoredTiles.class),
        heads,
        node.getBean(Witnesses.class));
  }

  /** The newest checkpoint, once it covers all that is stored. */
  private static LogHead covered() {
    long stored = jdbc.sql("SELECT count(*) FROM domain_event_entry").query(Long.class).single();
    await()
        .atMost(PATIENCE)
        .until(() -> heads.newest().filter(head -> head.size() >= stored).isPresent());
    return heads.newest().orElseThrow();
  }

  private static Receipt receipt(Practice play, long record) {
    return receipts.await(play.caseId(), record, PATIENCE).orElseThrow();
  }

  private static byte[] entry(Practice play, long record) {
    return jdbc.sql(
            """
            SELECT entry FROM domain_event_entry
            WHERE aggregate_identifier = :case AND sequence_number = :sequence
            """)
        .param("case", play.caseId().toString())
        .param("sequence", record - 1)
        .query((row, _) -> row.getBytes("entry"))
        .single();
  }

  private static long holes() {
    return jdbc.sql("SELECT max(leaf_index) + 1 - count(*) FROM audit_leaf")
        .query(Long.class)
        .single();
  }

  /** A row like one that is there, in a transaction of the caller. */
  private static String copied(Connection connection, String transaction) throws SQLException {
    String event = UUID.randomUUID().toString();
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number,
            type, time_stamp, payload_type, payload_revision, payload, meta_data, entry, tx)
          SELECT '%s', gen_random_uuid(), 0, type, time_stamp, payload_type, payload_revision,
            payload, meta_data, entry, %s
          FROM domain_event_entry WHERE type = 'Attempt' LIMIT 1
          """
              .formatted(event, transaction));
    }
    return event;
  }

  /** Many facts at once. */
  private static void append(int facts) {
    var attempt =
        new AttemptRefused(
            Optional.empty(),
            "SignCase",
            Ground.SEAT_MAY_NOT,
            new Refused(Ground.SEAT_MAY_NOT).article(),
            List.of());
    List<DomainEventMessage<?>> messages =
        IntStream.range(0, facts)
            .<DomainEventMessage<?>>mapToObj(
                _ ->
                    new GenericDomainEventMessage<>(
                        "Attempt",
                        UUID.randomUUID().toString(),
                        0,
                        attempt,
                        Envelope.of(Practice.newId(), Practice.acting(Seat.AUD), true)))
            .toList();
    node.getBean(TransactionManager.class)
        .executeInTransaction(() -> node.getBean(EventStore.class).publish(messages));
  }
}
