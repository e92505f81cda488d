package sekisho.app.document;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;
import sekisho.web.DocumentRejected;
import sekisho.web.DocumentStore;
import sekisho.web.ReferenceFiles;

/** Uploaded documents in the database, addressed by the SHA-256 of their bytes. */
@Component
class JdbcDocumentStore implements DocumentStore, ReferenceFiles {
  private static final long LARGEST_BYTES = 20L * 1024 * 1024;

  private final JdbcClient jdbc;
  private final DocumentTypes types;
  private final Clock clock;

  JdbcDocumentStore(JdbcClient jdbc, DocumentTypes types, Clock clock) {
    this.jdbc = jdbc;
    this.types = types;
    this.clock = clock;
  }

  @Override
  public Kept keep(PersonId by, String fileName, byte[] bytes) {
    checkSize(bytes);
    return put(by, types.detect(fileName, bytes), bytes);
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
        .optional();
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
