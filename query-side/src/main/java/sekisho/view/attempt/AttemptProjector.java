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

/** Keeps the table of refused attempts. */
@Component
class AttemptProjector {
  private final JdbcClient database;

  AttemptProjector(JdbcClient database) {
    this.database = database;
  }

  @EventHandler
  void on(
      AttemptRefused event,
      @MessageIdentifier String eventId,
      @MetaDataValue(value = "person", required = true) String person,
      @MetaDataValue(value = "seat", required = true) String seat,
      @MetaDataValue(value = "at", required = true) String at) {
    database
        .sql(
            """
            INSERT INTO attempt_list (event_id, at, person, seat, command, ground, article, facts,
              case_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (event_id) DO NOTHING
            """)
        .param(1, eventId)
        .param(2, Timestamp.from(Instant.parse(at)))
        .param(3, UUID.fromString(person))
        .param(4, seat)
        .param(5, event.command())
        .param(6, event.ground().name())
        .param(7, event.article().name())
        .param(8, event.facts().toArray(String[]::new))
        .param(9, event.caseId().map(id -> id.value()).orElse(null))
        .update();
  }

  @ResetHandler
  void reset() {
    database.sql("DELETE FROM attempt_list").update();
  }
}
