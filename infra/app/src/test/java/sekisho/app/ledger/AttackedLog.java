package sekisho.app.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import sekisho.app.database.Outside;
import sekisho.app.database.TestDatabase;
import sekisho.app.keys.LogKey;
import sekisho.app.ledger.export.ExportOf;
import sekisho.app.settings.SekishoProperties;
import sekisho.ledger.Checkpoint;
import sekisho.ledger.EventKey;
import sekisho.ledger.Hash;
import sekisho.ledger.LedgerEntry;
import sekisho.ledger.Note;
import sekisho.ledger.NoteSignature;
import sekisho.ledger.NoteSigner;
import sekisho.ledger.Recordable;
import sekisho.ledger.Tile;
import sekisho.ledger.TileAddress;
import sekisho.ledger.TileTree;
import sekisho.ledger.TreeBuilder;

/**
 * A log in a database of its own, in the hands of a superuser whom no trigger and no privilege
 * stops. Each attack happens in a transaction that is rolled back.
 */
final class AttackedLog implements AutoCloseable {
  static final String ORIGIN = "sekisho.example/attacked";

  /** Facts that the older checkpoint covers, and all of them. */
  static final int BEFORE = 300;

  static final int ALL = 560;

  final EventKey eventKey = EventKey.generate();
  final EventKey strangeKey = EventKey.generate();
  final NoteSigner signer;
  final NoteSigner witness = NoteSigner.ofWitness("witness.example", EventKey.generate());

  private final EventKey logSecret = EventKey.generate();
  private final Connection connection;
  private final JdbcClient jdbc;
  private final StoredTiles tiles;
  private final StoredHeads heads;
  private final GrowingLog log;

  AttackedLog(Path folder) throws SQLException {
    String url = Outside.address(TestDatabase.fresh("attacked"));
    Flyway.configure()
        .dataSource(new DriverManagerDataSource(url))
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .defaultSchema("public")
        .initSql("SET client_min_messages = warning")
        .load()
        .migrate();
    connection = DriverManager.getConnection(url);
    jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    signer = NoteSigner.ofLog(ORIGIN, logSecret);
    tiles = new StoredTiles(jdbc);
    heads = new StoredHeads(jdbc, new LogKey(logSecret));
    var rows = new LogRows(connection);
    rows.origin(ORIGIN);
    log =
        GrowingLog.takeUp(
            rows,
            signer,
            new LastSigned(new SekishoProperties(SekishoProperties.Mode.TRAINING, folder)),
            tiles,
            Optional.empty());
  }

  /** Facts of some cases in turn, placed, signed, and seen by the witness. */
  void grow(int from, int to) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number,
              type, time_stamp, payload_type, payload_revision, payload, meta_data, entry, venue)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')
            """)) {
      for (int n = from; n < to; n++) {
        InventedFact fact = new InventedFact(n, "{\"viewpoint\":" + n + ",\"concern\":\"NONE\"}");
        Recordable row = fact.row();
        insert.setString(1, row.eventId());
        insert.setString(2, row.aggregateId());
        insert.setLong(3, row.sequence());
        insert.setString(4, row.aggregateType());
        insert.setString(5, LedgerEntry.moment(row.at()));
        insert.setString(6, row.type());
        insert.setString(7, row.revision());
        insert.setBytes(8, fact.payloadBytes());
        insert.setBytes(9, fact.metadataBytes());
        insert.setBytes(10, LedgerEntry.sign(row, eventKey));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    var _ = log.grow().orElseThrow();
    cosign(witness);
  }

  /** From here on nothing is for good. */
  void begin() throws SQLException {
    connection.setAutoCommit(false);
    sql("SET LOCAL session_replication_role = replica"); // no trigger, no foreign key
  }

  void undo() throws SQLException {
    connection.rollback();
    connection.setAutoCommit(true);
  }

  void sql(String statement) {
    try (var any = connection.createStatement()) {
      any.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("The attack does not even run: " + statement, e);
    }
  }

  void sql(String statement, Object... values) {
    jdbc.sql(statement).params(values).update();
  }

  /** Writes another payload, with an entry over it, signed by whoever. */
  void rewrite(int n, String payload, EventKey by) {
    var fact = new InventedFact(n, payload);
    sql(
        "UPDATE domain_event_entry SET payload = ?, entry = ? WHERE event_identifier = ?",
        fact.payloadBytes(),
        LedgerEntry.sign(fact.row(), by),
        fact.row().eventId());
  }

  /** Signs every entry anew, with another key. */
  void signAllEntries(EventKey by) {
    for (int n = 0; n < ALL; n++) {
      rewrite(n, new String(stored(n), StandardCharsets.UTF_8), by);
    }
  }

  private byte[] stored(int n) {
    return jdbc.sql("SELECT payload FROM domain_event_entry WHERE event_identifier = ?")
        .param(new InventedFact(n, "").row().eventId())
        .query((row, _) -> row.getBytes(1))
        .single();
  }

  /** Numbers the leaves without gaps, in the order in which they stand. */
  void closeGaps() {
    sql(
        """
        WITH placed AS (SELECT global_index, row_number() OVER (ORDER BY leaf_index) - 1 AS place
          FROM audit_leaf)
        UPDATE audit_leaf l SET leaf_index = 1000000 + placed.place
        FROM placed WHERE placed.global_index = l.global_index
        """);
    sql("UPDATE audit_leaf SET leaf_index = leaf_index - 1000000");
  }

  /** What whoever holds a key of a log can do: all hashes anew, and a checkpoint over them. */
  void sealAnew(NoteSigner by) {
    sql(
        """
        UPDATE audit_leaf l SET leaf_hash = sha256('\\x00'::bytea || f.entry)
        FROM domain_event_entry f WHERE f.global_index = l.global_index
        """);
    List<byte[]> leaves =
        jdbc.sql("SELECT leaf_hash FROM audit_leaf ORDER BY leaf_index")
            .query((row, _) -> row.getBytes(1))
            .list();
    TreeBuilder tree = TreeBuilder.empty();
    leaves.forEach(leaf -> tree.append(Hash.of(leaf)));
    sql("DELETE FROM audit_tile");
    for (Tile tile : tree.takeTiles()) {
      if (tile.address().full()) {
        Hash root = new TileTree(_ -> tile.hashes(), TileAddress.FULL).root();
        sql(
            "INSERT INTO audit_tile (level, tile_index, hashes, root_hash) VALUES (?, ?, ?, ?)",
            tile.address().level(),
            tile.address().index(),
            tile.hashes(),
            root.bytes());
      }
    }
    var head = new Checkpoint(by.key().name(), tree.size(), tree.root());
    sql("DELETE FROM audit_checkpoint");
    sql("DELETE FROM audit_cosignature");
    sql(
        "INSERT INTO audit_checkpoint (tree_size, root_hash, note) VALUES (?, ?, ?)",
        tree.size(),
        tree.root().bytes(),
        by.sign(head).written());
  }

  /** A witness vouches for the newest checkpoint. */
  void cosign(NoteSigner by) {
    var head = heads.newest().orElseThrow();
    Instant now = Instant.parse("2026-11-22T00:00:00Z");
    new Cosignatures(jdbc).keep(head.size(), by.cosign(Note.parse(head.note()), now), now);
  }

  /** A line with the name and the id of the known witness, by another key. */
  String lineInTheNameOfTheWitness() {
    var head = Note.parse(heads.newest().orElseThrow().note());
    var forger = NoteSigner.ofWitness(witness.key().name(), strangeKey);
    var forged = forger.cosign(head, Instant.parse("2026-11-22T00:00:00Z"));
    byte[] bytes = Base64.getDecoder().decode(forged.base64());
    byte[] id = HexFormat.of().parseHex(witness.key().id());
    System.arraycopy(id, 0, bytes, 0, id.length);
    return new NoteSignature(forged.name(), Base64.getEncoder().encodeToString(bytes))
        .line()
        .stripTrailing();
  }

  /** The newest signed note as it stands in the database. */
  String note() {
    return heads.newest().orElseThrow().note();
  }

  /** Changes the newest note without any key. */
  void forgeNote(String from, String to) {
    sql(
        """
        UPDATE audit_checkpoint SET note = replace(note, ?, ?)
        WHERE tree_size = (SELECT max(tree_size) FROM audit_checkpoint)
        """,
        from,
        to);
  }

  /** What an auditor is given: the export that the product makes of this database. */
  void exportInto(Path folder) {
    ExportOf.into(folder, jdbc, tiles, heads, eventKey, List.of(witness.key().vkey()));
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
