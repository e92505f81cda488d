package sekisho.app.ledger.export;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;

/** Reads the records of one case, and what they point at, as the database holds them. */
@Component
class CaseFacts {
  /** How documents and texts are named in facts. */
  private static final Pattern HASH = Pattern.compile("\"([0-9a-f]{64})\"");

  private final JdbcClient jdbc;

  CaseFacts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A record as stored; all three are JSON in UTF-8, kept as the text that these bytes are. */
  record CaseFact(long record, String eventId, String payload, String metadata, String entry) {}

  /** A document, without its bytes. */
  record StoredDocument(String sha256, String mediaType) {}

  /** The first records of the case, in their order. */
  List<CaseFact> of(CaseId caseId, long records) {
    return jdbc.sql(
            """
            SELECT sequence_number, event_identifier, payload, meta_data, entry
            FROM domain_event_entry
            WHERE aggregate_identifier = :id AND type = 'Case' AND sequence_number < :records
            ORDER BY sequence_number
            """)
        .param("id", caseId.toString())
        .param("records", records)
        .query((row, _) -> fact(row))
        .list();
  }

  private static CaseFact fact(ResultSet row) throws SQLException {
    return new CaseFact(
        row.getLong("sequence_number") + 1,
        row.getString("event_identifier"),
        utf8(row.getBytes("payload")),
        utf8(row.getBytes("meta_data")),
        utf8(row.getBytes("entry")));
  }

  private static String utf8(byte[] stored) {
    return new String(stored, StandardCharsets.UTF_8);
  }

  /** What the records point at: documents and texts, by hash. */
  static Set<String> hashes(List<CaseFact> facts) {
    Set<String> hashes = new TreeSet<>();
    for (CaseFact fact : facts) {
      Matcher hash = HASH.matcher(fact.payload());
      while (hash.find()) {
        hashes.add(hash.group(1));
      }
    }
    return hashes;
  }

  /** Which of these are documents that can be read. */
  List<StoredDocument> documents(Collection<String> hashes) {
    return jdbc.sql(
            """
            SELECT sha256, max(media_type) FROM (
              SELECT sha256, media_type FROM document
              UNION ALL
              SELECT sha256, media_type FROM document_sealed WHERE sealed IS NOT NULL) stored
            WHERE sha256 = ANY (:hashes) GROUP BY sha256 ORDER BY sha256
            """)
        .param("hashes", hashes.toArray(String[]::new))
        .query((row, _) -> new StoredDocument(row.getString(1), row.getString(2)))
        .list();
  }

  /** Which of these are texts. */
  List<String> texts(Collection<String> hashes) {
    return jdbc.sql("SELECT sha256 FROM text_blob WHERE sha256 = ANY (:hashes) ORDER BY sha256")
        .param("hashes", hashes.toArray(String[]::new))
        .query(String.class)
        .list();
  }
}
