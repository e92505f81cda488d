package sekisho.app.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.app.settings.UnsafeSetting;

/**
 * What the server says about itself to a connection of the product.
 *
 * @param versionNumber such as 180001
 * @param switches fsync, full_page_writes, synchronous_commit, data_checksums and row_security as
 *     the server names their values
 * @param encoding of the database
 * @param replicationRole origin, unless somebody switches triggers off
 * @param statementLimit after which a statement is given up; zero for never
 * @param idleLimit after which a transaction without a statement is given up; zero for never
 */
record ServerSettings(
    int versionNumber,
    Map<String, String> switches,
    String encoding,
    String replicationRole,
    Duration statementLimit,
    Duration idleLimit) {
  /** The first version whose views can be read with the rights of the reader. */
  static final int OLDEST = 150_000;

  private static final List<String> DURABLE =
      List.of("fsync", "full_page_writes", "synchronous_commit");

  ServerSettings {
    switches = Map.copyOf(switches);
  }

  static ServerSettings read(JdbcClient jdbc) {
    return jdbc.sql(
            """
            SELECT current_setting('server_version_num')::int AS version,
                   current_setting('fsync') AS fsync,
                   current_setting('full_page_writes') AS full_page_writes,
                   current_setting('synchronous_commit') AS synchronous_commit,
                   current_setting('data_checksums') AS data_checksums,
                   current_setting('row_security') AS row_security,
                   current_setting('server_encoding') AS encoding,
                   current_setting('session_replication_role') AS replication_role,
                   (SELECT setting::bigint FROM pg_settings
                     WHERE name = 'statement_timeout') AS statement_millis,
                   (SELECT setting::bigint FROM pg_settings
                     WHERE name = 'idle_in_transaction_session_timeout') AS idle_millis
            """)
        .query(
            (r, _) ->
                new ServerSettings(
                    r.getInt("version"),
                    Map.of(
                        "fsync", r.getString("fsync"),
                        "full_page_writes", r.getString("full_page_writes"),
                        "synchronous_commit", r.getString("synchronous_commit"),
                        "data_checksums", r.getString("data_checksums"),
                        "row_security", r.getString("row_security")),
                    r.getString("encoding"),
                    r.getString("replication_role"),
                    Duration.ofMillis(r.getLong("statement_millis")),
                    Duration.ofMillis(r.getLong("idle_millis"))))
        .single();
  }

  boolean checksums() {
    return is("data_checksums", "on");
  }

  /**
   * @param ours the server was made by this product
   * @param gaps how long readers of the facts wait for a number that is missing
   */
  List<UnsafeSetting> unsafe(boolean ours, Duration gaps) {
    List<UnsafeSetting> unsafe = new ArrayList<>();
    if (versionNumber < OLDEST) {
      unsafe.add(
          new UnsafeSetting(
              "The server is PostgreSQL " + versionNumber / 10_000 + ".",
              "Use PostgreSQL 15 or newer; 18 is what Sekisho is tested with."));
    }
    DURABLE.stream().filter(name -> is(name, "off")).map(this::notDurable).forEach(unsafe::add);
    if (ours && !checksums()) {
      unsafe.add(
          new UnsafeSetting(
              "The embedded database was made without data checksums (data_checksums = off).",
              "Stop Sekisho and run pg_checksums --enable on postgresql-18 in the data"
                  + " directory."));
    }
    if (!"UTF8".equals(encoding)) {
      unsafe.add(
          new UnsafeSetting(
              "The encoding of the database is " + encoding + ".",
              "Make the database with createdb -E UTF8 -T template0."));
    }
    walls(unsafe);
    limit("statement_timeout", statementLimit, gaps, unsafe);
    limit("idle_in_transaction_session_timeout", idleLimit, gaps, unsafe);
    return unsafe;
  }

  private boolean is(String name, String value) {
    return value.equals(switches.get(name));
  }

  private UnsafeSetting notDurable(String name) {
    return new UnsafeSetting(
        name + " = off: what was confirmed to somebody would be lost when the server fails.",
        "Set " + name + " = on for the server, the database and the role Sekisho signs in as.");
  }

  private void walls(List<UnsafeSetting> unsafe) {
    if (!is("row_security", "on")) {
      unsafe.add(
          new UnsafeSetting(
              "row_security = off for this connection.",
              "Take the setting away from the role and the database (ALTER ROLE ... RESET)."));
    }
    if (!"origin".equals(replicationRole)) {
      unsafe.add(
          new UnsafeSetting(
              "session_replication_role = "
                  + replicationRole
                  + ": the triggers that keep the record append-only are switched off.",
              "Take the setting away from the role and the database (ALTER ROLE ... RESET)."));
    }
  }

  /**
   * A statement and the pause after it together stay below what readers wait for a gap; else they
   * would pass by a fact that is still being written.
   */
  private static void limit(
      String name, Duration limit, Duration gaps, List<UnsafeSetting> unsafe) {
    Duration most = gaps.dividedBy(2);
    if (limit.isPositive() && limit.compareTo(most) <= 0) {
      return;
    }
    unsafe.add(
        new UnsafeSetting(
            name
                + " = "
                + (limit.isZero() ? "0 (no limit)" : limit.toMillis() + " ms")
                + ": a transaction could outlast the "
                + gaps.toSeconds()
                + " s that readers wait for a fact in flight.",
            "Set "
                + name
                + " to "
                + most.toSeconds()
                + " s or less. It stands in"
                + " spring.datasource.hikari.data-source-properties.options."));
  }
}
