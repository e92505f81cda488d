package sekisho.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.keys.LogKey;
import sekisho.ledger.NoteKey;
import sekisho.view.ledger.LogHead;
import sekisho.view.ledger.LogHeads;

/** The checkpoints of the log from the database, each with the cosignatures that came in. */
@Component
class StoredHeads implements LogHeads {
  private static final String HEADS =
      """
      SELECT (SELECT origin FROM audit_log) AS origin, c.tree_size, c.root_hash, c.created_at,
        c.note || coalesce(
          (SELECT string_agg(newest.line || E'\\n', '' ORDER BY newest.witness)
           FROM (SELECT DISTINCT ON (witness) witness, line FROM audit_cosignature
                 WHERE tree_size = c.tree_size ORDER BY witness, cosigned_at DESC) newest),
          '') AS note
      FROM audit_checkpoint c
      """;

  private final JdbcClient jdbc;
  private final LogKey key;

  StoredHeads(JdbcClient jdbc, LogKey key) {
    this.jdbc = jdbc;
    this.key = key;
  }

  @Override
  public Optional<LogHead> newest() {
    return jdbc.sql(HEADS + "ORDER BY c.tree_size DESC LIMIT 1")
        .query((row, _) -> head(row))
        .optional();
  }

  @Override
  public Optional<LogHead> ofSize(long size) {
    return jdbc.sql(HEADS + "WHERE c.tree_size = :size")
        .param("size", size)
        .query((row, _) -> head(row))
        .optional();
  }

  @Override
  public Optional<LogHead> newestCosigned() {
    return jdbc.sql(HEADS + "WHERE c.tree_size = (SELECT max(tree_size) FROM audit_cosignature)")
        .query((row, _) -> head(row))
        .optional();
  }

  @Override
  public String verifierKey() {
    String origin = jdbc.sql("SELECT origin FROM audit_log").query(String.class).single();
    return NoteKey.of(origin, NoteKey.Kind.LOG, key.secret().publicKey()).vkey();
  }

  /** The last moment at which the log showed that it is awake. */
  Optional<Instant> awake() {
    return jdbc.sql(
            """
            SELECT greatest(
              (SELECT max(at) FROM audit_heartbeat),
              (SELECT created_at FROM audit_checkpoint ORDER BY tree_size DESC LIMIT 1)) AS at
            """)
        .query((row, _) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  private static LogHead head(ResultSet row) throws SQLException {
    return new LogHead(
        row.getString("origin"),
        row.getLong("tree_size"),
        Base64.getEncoder().encodeToString(row.getBytes("root_hash")),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getString("note"));
  }
}
