package sekisho.app.consequence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.notice.Notices;
import sekisho.web.frame.ReadMarks;

/** Marks of read notices in PostgreSQL. */
@Component
class JdbcReadMarks implements ReadMarks {
  private final JdbcClient database;
  private final Notices notices;
  private final Clock clock;

  JdbcReadMarks(JdbcClient database, Notices notices, Clock clock) {
    this.database = database;
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public long unread(PersonId person, Seat seat) {
    return notices.unread(person, seat);
  }

  @Override
  public void put(PersonId person, Seat seat, Optional<String> notice) {
    database
        .sql(
            """
            INSERT INTO notice_read (person, event_id, read_at)
            SELECT :person, event_id, :at FROM notice
            WHERE (persons @> ARRAY[:person]::uuid[] OR seats @> ARRAY[:seat]::text[])
              AND (:notice::text IS NULL OR event_id = :notice)
            ON CONFLICT DO NOTHING
            """)
        .param("person", person.value())
        .param("seat", seat.name())
        .param("notice", notice.orElse(null))
        .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
        .update();
  }
}
