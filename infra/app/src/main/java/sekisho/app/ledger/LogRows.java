package sekisho.app.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import sekisho.ledger.Hash;
import sekisho.ledger.Tile;

/**
 * The tables of the log as its one writer uses them, on the very connection that holds the lock:
 * whoever lost the connection lost the lock with it and cannot write any more.
 */
final class LogRows {
  /**
   * Every transaction below this one has ended, and what it wrote is seen. A row that claims a
   * transaction to come was written on another server, before a restore, and waits for none.
   */
  private static final String SETTLED =
      """
      (e.tx < pg_snapshot_xmin(pg_current_snapshot())
        OR e.tx >= pg_snapshot_xmax(pg_current_snapshot()))
      """;

  private static final String FACTS =
      """
      SELECT e.global_index, e.tx::text AS tx, sha256('\\x00'::bytea || e.entry) AS leaf_hash
      FROM domain_event_entry e
      WHERE %s ORDER BY e.tx, e.global_index LIMIT :limit
      """;

  private static final String WITHOUT_PLACE =
      " AND NOT EXISTS (SELECT FROM audit_leaf l WHERE l.global_index = e.global_index)";

  private static final String AFTER =
      """
      (e.tx, e.global_index) > (CAST(CAST(:from AS text) AS xid8), :number)
        AND e.tx < pg_snapshot_xmin(pg_current_snapshot())
      """;

  private final Connection connection;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  LogRows(Connection connection) {
    var locked = new SingleConnectionDataSource(connection, true);
    this.connection = connection;
    this.jdbc = JdbcClient.create(locked);
    this.transaction = new TransactionTemplate(new DataSourceTransactionManager(locked));
  }

  /** Does all of it or nothing. */
  void together(Runnable work) {
    transaction.executeWithoutResult(_ -> work.run());
  }

  /** The name of the log; the first who asks gives it. */
  String origin(String proposed) {
    jdbc.sql("INSERT INTO audit_log (origin) VALUES (:origin) ON CONFLICT DO NOTHING")
        .param("origin", proposed)
        .update();
    return jdbc.sql("SELECT origin FROM audit_log").query(String.class).single();
  }

  /** How many facts have a place. */
  long size() {
    return jdbc.sql("SELECT coalesce(max(leaf_index) + 1, 0) FROM audit_leaf")
        .query(Long.class)
        .single();
  }

  /** The transaction before which all have ended. */
  String settled() {
    return jdbc.sql("SELECT pg_snapshot_xmin(pg_current_snapshot())::text")
        .query(String.class)
        .single();
  }

  /** Whether there are rows that claim a transaction to come. */
  boolean restored() {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT FROM domain_event_entry
              WHERE tx >= pg_snapshot_xmax(pg_current_snapshot()))
            """)
        .query(Boolean.class)
        .single();
  }

  /** Settled facts without a place, wherever they stand; it reads the whole store. */
  List<Unplaced> left(int limit) {
    return unplaced(jdbc.sql(FACTS.formatted(SETTLED + WITHOUT_PLACE)), limit);
  }

  /**
   * Settled facts after this one, in the order of the log.
   *
   * @param restored whether some of them may have a place, so that each has to be asked for it
   */
  List<Unplaced> after(String transactionFrom, long number, boolean restored, int limit) {
    return unplaced(
        jdbc.sql(FACTS.formatted(restored ? AFTER + WITHOUT_PLACE : AFTER))
            .param("from", transactionFrom)
            .param("number", number),
        limit);
  }

  private static List<Unplaced> unplaced(JdbcClient.StatementSpec query, int limit) {
    return query
        .param("limit", limit)
        .query(
            (row, _) ->
                new Unplaced(
                    row.getLong("global_index"),
                    row.getString("tx"),
                    Hash.of(row.getBytes("leaf_hash"))))
        .list();
  }

  /** Gives these facts their places, one after the other. */
  void place(long firstIndex, List<Unplaced> facts) {
    Long[] numbers = facts.stream().map(Unplaced::globalIndex).toArray(Long[]::new);
    byte[][] hashes = facts.stream().map(fact -> fact.leaf().bytes()).toArray(byte[][]::new);
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO audit_leaf (leaf_index, global_index, leaf_hash)
            SELECT ? + place - 1, number, hash
            FROM unnest(?, ?) WITH ORDINALITY AS placed (number, hash, place)
            """)) {
      Array numberArray = connection.createArrayOf("bigint", numbers);
      Array hashArray = connection.createArrayOf("bytea", hashes);
      insert.setLong(1, firstIndex);
      insert.setArray(2, numberArray);
      insert.setArray(3, hashArray);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("No place for " + facts.size() + " facts", e);
    }
  }

  /** Keeps a tile that is full. */
  void keep(Tile tile, Hash root) {
    jdbc.sql(
            """
            INSERT INTO audit_tile (level, tile_index, hashes, root_hash)
            VALUES (:level, :index, :hashes, :root)
            """)
        .param("level", tile.address().level())
        .param("index", tile.address().index())
        .param("hashes", tile.hashes())
        .param("root", root.bytes())
        .update();
  }

  /** Keeps a checkpoint. */
  Instant checkpoint(long size, Hash root, String note) {
    return jdbc.sql(
            """
            INSERT INTO audit_checkpoint (tree_size, root_hash, note)
            VALUES (:size, :root, :note) RETURNING created_at
            """)
        .param("size", size)
        .param("root", root.bytes())
        .param("note", note)
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  /** Says that the log is awake though there is nothing new. */
  void heartbeat(long size) {
    jdbc.sql("INSERT INTO audit_heartbeat (tree_size) VALUES (:size)").param("size", size).update();
  }

  /** How long ago the log last showed that it is awake, by the clock of the database. */
  Optional<java.time.Duration> silence() {
    return jdbc.sql(
            """
            SELECT extract(epoch FROM clock_timestamp() - greatest(
              (SELECT max(at) FROM audit_heartbeat),
              (SELECT created_at FROM audit_checkpoint ORDER BY tree_size DESC LIMIT 1))) * 1000
            """)
        .query(Double.class)
        .optional()
        .map(millis -> java.time.Duration.ofMillis(millis.longValue()));
  }
}
