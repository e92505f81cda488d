package sekisho.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import sekisho.app.axon.Node;
import sekisho.app.settings.UnsafeSetting;

/** Each role of the database may do what it is for, and nothing else. */
class DatabaseRolesIT {
  @TempDir static Path dataDir;
  private static ConfigurableApplicationContext node;
  private static String url;

  @BeforeAll
  static void start() {
    url = TestDatabase.fresh("roles");
    node = Node.on(url, dataDir);
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  /** A connection of its own, signed in as this role, on which these words were said first. */
  private static void as(String role, String first, Work work) {
    var connection =
        new SingleConnectionDataSource(TestDatabase.as(role, url), /* suppressClose= */ true);
    try {
      JdbcClient jdbc = JdbcClient.create(connection);
      jdbc.sql(first).update();
      work.with(jdbc);
    } finally {
      connection.destroy();
    }
  }

  /** What is tried on a connection. */
  @FunctionalInterface
  private interface Work {
    void with(JdbcClient jdbc);
  }

  private static void turnedAway(JdbcClient jdbc, String sql) {
    assertThatThrownBy(() -> jdbc.sql(sql).update())
        .as(sql)
        .hasStackTraceContaining("permission denied");
  }

  private static Stream<String> record() {
    return RecordWalls.APPEND_ONLY.stream();
  }

  @ParameterizedTest
  @MethodSource("record")
  void the_product_changes_nothing_that_is_recorded(String table) {
    as(
        Roles.APP,
        "SET ROLE sekisho_rows",
        jdbc -> {
          turnedAway(jdbc, "UPDATE %1$s SET %2$s = %2$s".formatted(table, aColumn(table)));
          turnedAway(jdbc, "DELETE FROM " + table);
          turnedAway(jdbc, "TRUNCATE " + table);
          assertThatThrownBy(
                  () -> jdbc.sql("ALTER TABLE " + table + " DISABLE TRIGGER ALL").update())
              .hasStackTraceContaining("must be owner");
        });
  }

  private static String aColumn(String table) {
    return Outside.jdbc(node)
        .sql("SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum = 1")
        .param(table)
        .query(String.class)
        .single();
  }

  @ParameterizedTest
  @MethodSource("record")
  void even_the_owner_changes_nothing_without_taking_the_triggers_away_first(String table) {
    as(
        Roles.MIGRATOR,
        "SET ROLE sekisho_owner",
        jdbc ->
            assertThatThrownBy(() -> jdbc.sql("TRUNCATE " + table + " CASCADE").update())
                .hasStackTraceContaining("append-only: TRUNCATE"));
  }

  @Test
  void what_the_product_signs_in_as_has_no_right_of_its_own_and_becomes_no_owner() {
    as(
        Roles.APP,
        "RESET ROLE",
        jdbc -> {
          turnedAway(jdbc, "DELETE FROM public.case_list");
          turnedAway(jdbc, "INSERT INTO public.audit_log (origin) VALUES ('another.example')");
          turnedAway(jdbc, "SET ROLE sekisho_owner");
          turnedAway(jdbc, "SET ROLE postgres");
          turnedAway(jdbc, "SET session_replication_role = replica");
          turnedAway(jdbc, "CREATE TABLE public.mine (note text)");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"audit_log", "audit_leaf", "audit_tile", "audit_checkpoint", "audit_heartbeat"})
  void who_writes_facts_does_not_seal_them(String table) {
    String nothing = "INSERT INTO %1$s SELECT * FROM %1$s WHERE false".formatted(table);
    as(Roles.APP, "SET ROLE sekisho_rows", jdbc -> turnedAway(jdbc, nothing));
    as(Roles.APP, "SET ROLE sekisho_sequencer", jdbc -> jdbc.sql(nothing).update());
  }

  @Test
  void who_seals_the_record_writes_no_facts_and_sees_no_people() {
    as(
        Roles.APP,
        "SET ROLE sekisho_sequencer",
        jdbc -> {
          jdbc.sql("SELECT count(*) FROM domain_event_entry").query(Long.class).single();
          turnedAway(
              jdbc, "INSERT INTO domain_event_entry SELECT * FROM domain_event_entry WHERE false");
          turnedAway(jdbc, "DELETE FROM account");
          turnedAway(jdbc, "DELETE FROM document");
          turnedAway(jdbc, "DELETE FROM audit_leaf");
        });
  }

  @Test
  void the_auditor_reads_every_exercise_and_no_password_and_writes_nothing() {
    as(
        "sekisho_auditor",
        "SET default_transaction_read_only = off",
        jdbc -> {
          long all =
              Outside.jdbc(node)
                  .sql("SELECT count(*) FROM domain_event_entry")
                  .query(Long.class)
                  .single();
          assertThat(all).isPositive();
          assertThat(jdbc.sql("SELECT count(fact) FROM record_in_words").query(Long.class).single())
              .isGreaterThanOrEqualTo(all);
          jdbc.sql("SELECT count(login) FROM account").query(Long.class).single();
          turnedAway(jdbc, "DELETE FROM case_list");
          turnedAway(jdbc, "INSERT INTO audit_log (origin) VALUES ('another.example')");
          assertThatThrownBy(
                  () -> jdbc.sql("SELECT password_hash FROM account").query().listOfRows())
              .hasStackTraceContaining("permission denied");
        });
  }

  @Test
  void every_table_belongs_to_an_owner_who_signs_in_nowhere() {
    assertThat(
            Outside.jdbc(node)
                .sql(
                    """
                    SELECT DISTINCT r.rolname || ' ' || r.rolcanlogin
                    FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
                    WHERE c.relnamespace = 'public'::regnamespace
                    """)
                .query(String.class)
                .list())
        .containsExactly("sekisho_owner false");
  }

  @Test
  void every_table_that_is_only_added_to_is_looked_at_when_the_product_starts() {
    assertThat(
            Outside.jdbc(node)
                .sql(
                    """
                    SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger
                    WHERE tgfoid = 'no_change'::regproc
                    """)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrderElementsOf(RecordWalls.APPEND_ONLY);
  }

  @Test
  void a_role_that_may_change_the_record_stops_the_start() {
    assertThat(found()).isEmpty();
    outside("GRANT UPDATE ON audit_leaf TO sekisho_rows");
    assertThat(found()).containsExactly("sekisho_rows may UPDATE audit_leaf.");
    outside("REVOKE UPDATE ON audit_leaf FROM sekisho_rows");
    outside("GRANT DELETE ON domain_event_entry TO sekisho_app");
    assertThat(found()).containsExactly("sekisho_app may DELETE domain_event_entry.");
    outside("REVOKE DELETE ON domain_event_entry FROM sekisho_app");
    outside("GRANT sekisho_owner TO sekisho_app");
    assertThat(found()).singleElement().asString().contains("act in the database as sekisho_owner");
    outside("REVOKE sekisho_owner FROM sekisho_app");
    assertThat(found()).isEmpty();
  }

  @Test
  void a_trigger_that_is_gone_stops_the_start() {
    outside("ALTER TABLE audit_tile DISABLE TRIGGER ledger_truncate");
    assertThat(found())
        .containsExactly("The triggers that keep audit_tile append-only are gone or disabled.");
    outside("ALTER TABLE audit_tile ENABLE TRIGGER ledger_truncate");
    assertThat(found()).isEmpty();
  }

  private static List<String> found() {
    return new RecordWalls(node.getBean(JdbcClient.class), true)
        .unsafe().stream().map(UnsafeSetting::what).toList();
  }

  private static void outside(String sql) {
    Outside.jdbc(node).sql(sql).update();
  }
}
