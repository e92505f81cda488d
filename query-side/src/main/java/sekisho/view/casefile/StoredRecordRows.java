package sekisho.view.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;

/** Reads single records from the rows of the event store. */
@Component
class StoredRecordRows implements StoredRecords {
  private final JdbcClient database;

  StoredRecordRows(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Optional<StoredRecord> read(CaseId caseId, long record) {
    return database
        .sql(
            """
            SELECT payload_type, payload_revision, event_identifier, payload, meta_data, entry
            FROM domain_event_entry
            WHERE aggregate_identifier = ? AND sequence_number = ?
            """)
        .params(caseId.toString(), record - 1)
        .query(
            (row, _) ->
                new StoredRecord(
                    row.getString("payload_type"),
                    row.getString("payload_revision"),
                    row.getString("event_identifier"),
                    new String(row.getBytes("payload"), StandardCharsets.UTF_8),
                    new String(row.getBytes("meta_data"), StandardCharsets.UTF_8),
                    Base64.getEncoder().encodeToString(row.getBytes("entry"))))
        .optional();
  }
}
