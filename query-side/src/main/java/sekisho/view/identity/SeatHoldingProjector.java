package sekisho.view.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.IdentityEvent.SeatGranted;
import sekisho.message.IdentityEvent.SeatRevoked;

/** Keeps the table of who holds which seat. */
@Component
class SeatHoldingProjector {
  private final JdbcClient database;

  SeatHoldingProjector(JdbcClient database) {
    this.database = database;
  }

  @EventHandler
  void on(
      SeatGranted event,
      @SourceId String official,
      @org.axonframework.eventhandling.Timestamp Instant at) {
    database
        .sql(
            """
            INSERT INTO seat_holding (person, seat, since) VALUES (?, ?, ?)
            ON CONFLICT (person, seat) DO NOTHING
            """)
        .params(UUID.fromString(official), event.seat().name(), Timestamp.from(at))
        .update();
  }

  @EventHandler
  void on(SeatRevoked event, @SourceId String official) {
    database
        .sql("DELETE FROM seat_holding WHERE person = ? AND seat = ?")
        .params(UUID.fromString(official), event.seat().name())
        .update();
  }

  @ResetHandler
  void reset() {
    database.sql("DELETE FROM seat_holding").update();
  }
}
