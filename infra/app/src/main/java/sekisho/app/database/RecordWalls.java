package sekisho.app.database;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.app.settings.UnsafeSetting;

/** Whether the database would really keep the product from changing what is recorded. */
final class RecordWalls {
  /** The tables of the record: rows are added and read, and nothing else. */
  static final List<String> APPEND_ONLY =
      List.of(
          "domain_event_entry",
          "audit_log",
          "audit_leaf",
          "audit_tile",
          "audit_checkpoint",
          "audit_heartbeat",
          "audit_cosignature");

  private static final String ROLES =
      "Run infra/deploy/postgresql/roles.sql in the database as a superuser, sign in as sekisho_app"
          + " (spring.datasource.username) and let sekisho_migrator change the schema"
          + " (spring.flyway.user).";

  /** Roles in which a connection of the product works, or could work by a single statement. */
  private static final String REACHED =
      """
      WITH reached AS (
        SELECT oid, rolname, rolsuper, rolbypassrls FROM pg_roles
        WHERE rolname = current_user OR (? AND pg_has_role(session_user, oid, 'MEMBER'))
      )
      """;

  private final JdbcClient jdbc;
  private final boolean strict;

  /**
   * @param strict also what the product signs in as may have no more rights; else only the role in
   *     which it works
   */
  RecordWalls(JdbcClient jdbc, boolean strict) {
    this.jdbc = jdbc;
    this.strict = strict;
  }

  List<UnsafeSetting> unsafe() {
    List<UnsafeSetting> unsafe = new ArrayList<>();
    almighty().map(RecordWalls::passes).forEach(unsafe::add);
    if (unsafe.isEmpty()) { // who passes every wall has every right below as well
      tooMuch().forEach(right -> unsafe.add(new UnsafeSetting(right, ROLES)));
    }
    unguarded()
        .forEach(
            table ->
                unsafe.add(
                    new UnsafeSetting(
                        "The triggers that keep " + table + " append-only are gone or disabled.",
                        "Find out who took them away, and when; then ALTER TABLE "
                            + table
                            + " ENABLE TRIGGER USER, or restore the schema.")));
    return unsafe;
  }

  private java.util.stream.Stream<String> almighty() {
    return jdbc
        .sql(
            REACHED
                + """
                SELECT rolname FROM reached
                WHERE rolsuper OR rolbypassrls OR EXISTS (
                  SELECT FROM pg_class c JOIN unnest(?::text[]) AS t ON c.oid = to_regclass(t)
                  WHERE c.relowner = reached.oid)
                ORDER BY rolname
                """)
        .param(strict)
        .param(APPEND_ONLY.toArray(String[]::new))
        .query(String.class)
        .list()
        .stream();
  }

  private static UnsafeSetting passes(String role) {
    return new UnsafeSetting(
        "Sekisho can act in the database as "
            + role
            + ", which owns the record or passes every wall around it.",
        ROLES);
  }

  private List<String> tooMuch() {
    return jdbc.sql(
            REACHED
                + """
                SELECT rolname || ' may ' || right_name || ' ' || t || '.'
                FROM reached, unnest(?::text[]) AS t,
                     unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) AS right_name
                WHERE has_table_privilege(oid, to_regclass(t), right_name)
                ORDER BY 1
                """)
        .param(strict)
        .param(APPEND_ONLY.toArray(String[]::new))
        .query(String.class)
        .list();
  }

  /** Tables without an enabled trigger against each of UPDATE, DELETE and TRUNCATE. */
  private List<String> unguarded() {
    return jdbc.sql(
            """
            SELECT t FROM unnest(?::text[]) AS t
            WHERE (SELECT coalesce(bit_or(tgtype::int), 0) FROM pg_trigger
                   WHERE tgrelid = to_regclass(t) AND tgfoid = to_regproc('no_change')
                     AND tgenabled IN ('O', 'A') AND tgqual IS NULL) & (8 | 16 | 32)
              <> (8 | 16 | 32) -- DELETE, UPDATE, TRUNCATE as pg_trigger counts them
            ORDER BY t
            """)
        .param(APPEND_ONLY.toArray(String[]::new))
        .query(String.class)
        .list();
  }
}
