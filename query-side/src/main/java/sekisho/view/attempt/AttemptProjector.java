package sekisho.view.attempt;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.AttemptEvent.AttemptRefused;
import sekisho.message.CaseId;
import sekisho.view.venue.AddedRows;

/** Keeps the table of refused attempts. */
@Component
class AttemptProjector {
  private static final String INSERT =
      """
      INSERT INTO attempt_list (event_id, at, person, seat, command, ground, article, facts, case_id,
        venue)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (event_id) DO NOTHING
      """;

  private final JdbcClient database;
  private final AddedRows rows;

  AttemptProjector(JdbcClient database, AddedRows rows) {
    this.database = database;
    this.rows = rows;
  }

  @EventHandler
  void on(
      AttemptRefused event,
      @MessageIdentifier String eventId,
      @MetaDataValue(value = "person", required = true) String person,
      @MetaDataValue(value = "seat", required = true) String seat,
      @MetaDataValue(value = "at", required = true) String at) {
    rows.add(
        INSERT,
        eventId,
        Timestamp.from(Instant.parse(at)),
        UUID.fromString(person),
        seat,
        event.command(),
        event.ground().name(),
        event.article().name(),
        event.facts().toArray(String[]::new),
        event.caseId().map(CaseId::value).orElse(null));
  }

  @ResetHandler
  void reset() {
    database.sql("DELETE FROM attempt_list").update();
  }
}
