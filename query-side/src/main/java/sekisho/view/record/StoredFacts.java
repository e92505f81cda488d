package sekisho.view.record;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.view.venue.Venue;

/** Reads any single fact from the rows of the event store; for the auditor alone. */
@Component
public class StoredFacts {
  private final JdbcClient database;

  StoredFacts(JdbcClient database) {
    this.database = database;
  }

  public Optional<StoredFact> read(String eventId) {
    return new Venue.Everywhere()
        .supply(
            () ->
                database
                    .sql(
                        """
                        SELECT payload_type, payload_revision, payload, meta_data, entry
                        FROM domain_event_entry WHERE event_identifier = ?
                        """)
                    .param(eventId)
                    .query(
                        (row, _) ->
                            new StoredFact(
                                row.getString("payload_type"),
                                row.getString("payload_revision"),
                                new String(row.getBytes("payload"), StandardCharsets.UTF_8),
                                new String(row.getBytes("meta_data"), StandardCharsets.UTF_8),
                                Base64.getEncoder().encodeToString(row.getBytes("entry"))))
                    .optional());
  }
}
