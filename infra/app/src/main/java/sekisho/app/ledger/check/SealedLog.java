package sekisho.app.ledger.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.ledger.Hash;
import sekisho.ledger.TileAddress;
import sekisho.view.venue.Venue;

/** The rows of the log, of all exercises, as they are stored: nothing is derived here. */
@Component
class SealedLog {
  private final JdbcClient database;

  SealedLog(JdbcClient database) {
    this.database = database;
  }

  /** A stored checkpoint: what was signed, and the columns beside it. */
  record Sealed(long size, Hash root, String note) {}

  /** A stored tile: its hashes, and the root beside them. */
  static final class StoredTile {
    private final byte[] hashes;
    private final Hash root;

    private StoredTile(byte[] hashes, Hash root) {
      this.hashes = hashes;
      this.root = root;
    }

    byte[] hashes() {
      return hashes.clone();
    }

    Hash root() {
      return root;
    }
  }

  /** The facts from one place up to another, which does not count any more. */
  List<SealedFact> facts(long from, long until) {
    return everywhere(
        () ->
            database
                .sql(
                    """
                    SELECT l.leaf_index, l.leaf_hash, e.event_identifier, e.type,
                      e.aggregate_identifier, e.sequence_number, e.payload_type,
                      e.payload_revision, e.time_stamp, e.payload, e.meta_data, e.entry
                    FROM audit_leaf l
                    LEFT JOIN domain_event_entry e ON e.global_index = l.global_index
                    WHERE l.leaf_index >= ? AND l.leaf_index < ?
                    ORDER BY l.leaf_index
                    """)
                .params(from, until)
                .query((row, _) -> fact(row))
                .list());
  }

  /** The checkpoints above one size and up to another. */
  List<Sealed> checkpoints(long above, long upTo) {
    return database
        .sql(
            """
            SELECT tree_size, root_hash, note FROM audit_checkpoint
            WHERE tree_size > ? AND tree_size <= ? ORDER BY tree_size
            """)
        .params(above, upTo)
        .query((row, _) -> new Sealed(row.getLong(1), hash(row.getBytes(2)), row.getString(3)))
        .list();
  }

  /** A full tile as it is stored. */
  Optional<StoredTile> tile(TileAddress address) {
    return database
        .sql("SELECT hashes, root_hash FROM audit_tile WHERE level = ? AND tile_index = ?")
        .params(address.level(), address.index())
        .query((row, _) -> new StoredTile(row.getBytes(1), hash(row.getBytes(2))))
        .optional();
  }

  /** How many stored facts have no place in the log. */
  long waiting() {
    return everywhere(
        () ->
            database
                .sql(
                    """
                    SELECT count(*) FROM domain_event_entry e
                    WHERE NOT EXISTS (
                      SELECT FROM audit_leaf l WHERE l.global_index = e.global_index)
                    """)
                .query(Long.class)
                .single());
  }

  private static SealedFact fact(ResultSet row) throws SQLException {
    String eventId = row.getString("event_identifier");
    return new SealedFact(
        row.getLong("leaf_index"),
        hash(row.getBytes("leaf_hash")),
        eventId == null
            ? null
            : new SealedFact.Stored(
                eventId,
                row.getString("type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("time_stamp"),
                row.getBytes("payload"),
                row.getBytes("meta_data"),
                row.getBytes("entry")));
  }

  private static Hash hash(byte[] bytes) {
    return Hash.of(bytes);
  }

  private static <T> T everywhere(Supplier<T> work) {
    return new Venue.Everywhere().supply(work);
  }
}
