package sekisho.app.document;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.keys.PersonKey;
import sekisho.app.keys.PersonKeys;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;
import sekisho.web.DocumentRejected;
import sekisho.web.DocumentStore;
import sekisho.web.ReferenceFiles;

/**
 * Uploaded documents in the database, addressed by the SHA-256 of their bytes and sealed under the
 * key of who brought them. Files that are public for all stay as they are.
 */
@Component
class JdbcDocumentStore implements DocumentStore, ReferenceFiles {
  private static final long LARGEST_BYTES = 20L * 1024 * 1024;

  private final JdbcClient jdbc;
  private final DocumentTypes types;
  private final PersonKeys keys;
  private final Clock clock;

  JdbcDocumentStore(JdbcClient jdbc, DocumentTypes types, PersonKeys keys, Clock clock) {
    this.jdbc = jdbc;
    this.types = types;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public Kept keep(PersonId by, String fileName, byte[] bytes) {
    checkSize(bytes);
    String mediaType = types.detect(fileName, bytes);
    var hash = new DocumentHash(HexFormat.of().formatHex(Sha256.of(bytes)));
    keys.under(by, key -> seal(hash, key, mediaType, bytes));
    return new Kept(hash, mediaType, bytes.length);
  }

  /** The same bytes of another person are another row, under that person's key. */
  private int seal(DocumentHash hash, PersonKey key, String mediaType, byte[] bytes) {
    return jdbc.sql(
            """
            INSERT INTO document_sealed (sha256, key, media_type, size_bytes, sealed, stored_at)
            SELECT :sha256, id, :type, :size, :sealed, :at FROM person_key
            WHERE id = :key AND wrapped IS NOT NULL
            ON CONFLICT (sha256, key) DO UPDATE SET media_type = EXCLUDED.media_type
            """)
        .param("sha256", hash.sha256())
        .param("key", key.id())
        .param("type", mediaType)
        .param("size", bytes.length)
        .param("sealed", key.seal(where(hash), bytes))
        .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
        .update();
  }

  /** What the sealed bytes belong to: they open under no other address. */
  private static String where(DocumentHash hash) {
    return "document " + hash.sha256();
  }

  @Override
  public DocumentHash keepReference(PersonId by, String mediaType, byte[] bytes) {
    checkSize(bytes);
    return put(by, mediaType, bytes).hash();
  }

  private static void checkSize(byte[] bytes) {
    if (bytes.length == 0) {
      throw new DocumentRejected(DocumentRejected.Reason.EMPTY, "");
    }
    if (bytes.length > LARGEST_BYTES) {
      throw new DocumentRejected(DocumentRejected.Reason.TOO_BIG, "");
    }
  }

  private Kept put(PersonId by, String mediaType, byte[] bytes) {
    String sha256 = HexFormat.of().formatHex(Sha256.of(bytes));
    jdbc.sql(
            """
            INSERT INTO document (sha256, media_type, size_bytes, bytes, stored_at, stored_by)
            VALUES (:sha256, :type, :size, :bytes, :at, :by)
            ON CONFLICT (sha256) DO NOTHING
            """)
        .param("sha256", sha256)
        .param("type", mediaType)
        .param("size", bytes.length)
        .param("bytes", bytes)
        .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
    return new Kept(new DocumentHash(sha256), mediaType, bytes.length);
  }

  @Override
  public Optional<byte[]> read(DocumentHash hash) {
    return jdbc.sql("SELECT bytes FROM document WHERE sha256 = :sha256")
        .param("sha256", hash.sha256())
        .query((rows, _) -> rows.getBytes(1))
        .optional()
        .or(() -> opened(hash));
  }

  private Optional<byte[]> opened(DocumentHash hash) {
    return jdbc.sql(
            "SELECT d.sealed, "
                + PersonKeys.COLUMNS
                + """
                 FROM document_sealed d JOIN person_key k ON k.id = d.key
                WHERE d.sha256 = ? AND d.sealed IS NOT NULL AND k.wrapped IS NOT NULL LIMIT 1
                """)
        .param(hash.sha256())
        .query((row, _) -> keys.opened(row).orElseThrow().open(where(hash), row.getBytes("sealed")))
        .optional();
  }

  @Override
  public OptionalLong erasedBy(DocumentHash hash) {
    return jdbc.sql(
            """
            SELECT max(k.destroyed_record) FROM document_sealed d JOIN person_key k ON k.id = d.key
            WHERE d.sha256 = ? HAVING bool_and(k.wrapped IS NULL)
            """)
        .param(hash.sha256())
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  @Override
  public long largestBytes() {
    return LARGEST_BYTES;
  }

  @Override
  public List<String> endings() {
    return DocumentTypes.ENDINGS;
  }
}
