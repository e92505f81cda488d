package sekisho.app.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.app.stored.EventSerializer;
import sekisho.message.DocumentHash;
import sekisho.message.PolicyEvent.PolicyVersionAdopted;

/** The adopted versions as the record has them; their tables come from the documents by hash. */
final class JdbcAdoptedVersions implements AdoptedVersions {
  private final JdbcClient database;
  private final EventSerializer facts;

  JdbcAdoptedVersions(JdbcClient database, EventSerializer facts) {
    this.database = database;
    this.facts = facts;
  }

  /** A fact and the number of its record. */
  private record Found(long record, PolicyVersionAdopted fact) {}

  @Override
  public List<Adopted> after(long record) {
    return database
        .sql(
            """
            SELECT sequence_number, payload_type, payload_revision, payload
            FROM domain_event_entry
            WHERE aggregate_identifier = 'policy' AND sequence_number > :record
              AND payload_type = 'PolicyVersionAdopted'
            ORDER BY sequence_number
            """)
        .param("record", record)
        .query((row, _) -> found(row))
        .list()
        .stream()
        .map(this::adopted)
        .toList();
  }

  private Found found(ResultSet row) throws SQLException {
    var type =
        new SimpleSerializedType(row.getString("payload_type"), row.getString("payload_revision"));
    PolicyVersionAdopted fact =
        facts.deserialize(
            new SimpleSerializedObject<>(row.getBytes("payload"), byte[].class, type));
    return new Found(row.getLong("sequence_number"), fact);
  }

  private Adopted adopted(Found found) {
    PolicyVersionAdopted fact = found.fact();
    return new Adopted(
        found.record(), fact.version(), fact.effectiveFrom(), document(fact.document()));
  }

  /** A document is never deleted, so an adopted version without its file is a defect. */
  private DmnFile document(DocumentHash hash) {
    return database
        .sql("SELECT bytes FROM document WHERE sha256 = ?")
        .param(hash.sha256())
        .query((row, _) -> new DmnFile(row.getBytes(1)))
        .optional()
        .orElseThrow(() -> new IllegalStateException("No file of an adopted version: " + hash));
  }
}
