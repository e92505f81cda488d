package sekisho.view.notice;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.CausingRecord;
import sekisho.message.Consequence;
import sekisho.message.PersonId;
import sekisho.message.ReopenTrigger;
import sekisho.message.Seat;
import sekisho.view.venue.Venue;

/** Finds the notices for a person: those to the person, and those to the seat acted in. */
@Component
public class Notices {
  private static final String MINE =
      "n.venue = ? AND (n.persons @> ARRAY[?]::uuid[] OR n.seats @> ARRAY[?]::text[])";

  private final JdbcClient database;

  Notices(JdbcClient database) {
    this.database = database;
  }

  public long unread(PersonId person, Seat seat) {
    return database
        .sql(
            "SELECT count(*) FROM notice n WHERE "
                + MINE
                + " AND NOT EXISTS (SELECT FROM notice_read r"
                + " WHERE r.person = ? AND r.event_id = n.event_id)")
        .params(Venue.now().key(), person.value(), seat.name(), person.value())
        .query(Long.class)
        .single();
  }

  public long count(PersonId person, Seat seat) {
    return database
        .sql("SELECT count(*) FROM notice n WHERE " + MINE)
        .params(Venue.now().key(), person.value(), seat.name())
        .query(Long.class)
        .single();
  }

  /** Unread ones first, then newest first. */
  public List<Notice> find(PersonId person, Seat seat, int limit, long offset) {
    return database
        .sql(
            "SELECT n.*, r.person IS NOT NULL AS read FROM notice n"
                + " LEFT JOIN notice_read r ON r.person = ? AND r.event_id = n.event_id WHERE "
                + MINE
                + " ORDER BY r.person IS NOT NULL, n.at DESC, n.event_id LIMIT ? OFFSET ?")
        .params(person.value(), Venue.now().key(), person.value(), seat.name(), limit, offset)
        .query(
            (row, _) ->
                new Notice(
                    row.getString("event_id"),
                    row.getTimestamp("at").toInstant(),
                    new CaseId(row.getObject("case_id", UUID.class)),
                    row.getLong("record"),
                    Consequence.valueOf(row.getString("what")),
                    ReopenTrigger.valueOf(row.getString("trigger")),
                    new CausingRecord(row.getString("cause_stream"), row.getLong("cause_record")),
                    row.getBoolean("read")))
        .list();
  }
}
