package sekisho.view.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.venue.Venue;

/** Finds facts of access, newest first, and who has read a case. */
@Component
public class AccessList implements CaseReads {
  private final JdbcClient database;

  AccessList(JdbcClient database) {
    this.database = database;
  }

  /** A condition and the values it asks about. */
  private record Where(String condition, List<Object> values) {}

  public long count(AccessQuery query) {
    Where where = where(query);
    return database
        .sql("SELECT count(*) FROM access_list WHERE " + where.condition())
        .params(where.values())
        .query(Long.class)
        .single();
  }

  public List<AccessLine> find(AccessQuery query, int limit, long offset) {
    Where where = where(query);
    List<Object> values = new ArrayList<>(where.values());
    values.add(limit);
    values.add(offset);
    return database
        .sql(
            "SELECT * FROM access_list WHERE "
                + where.condition()
                + " ORDER BY at DESC, event_id LIMIT ? OFFSET ?")
        .params(values)
        .query((row, _) -> read(row))
        .list();
  }

  /** These facts, in whichever exercise; for the auditor alone. */
  public List<AccessLine> of(Collection<String> eventIds) {
    return new Venue.Everywhere()
        .supply(
            () ->
                database
                    .sql("SELECT * FROM access_list WHERE event_id = ANY (?)")
                    .param((Object) eventIds.toArray(String[]::new))
                    .query((row, _) -> read(row))
                    .list());
  }

  /** Who has read a case or taken it away, and at which record. */
  public List<CaseReader> readers(CaseId caseId) {
    return CaseReader.of(
        database
            .sql(
                """
                SELECT person, seat, record, min(at) AS first, max(at) AS last, count(*) AS reads
                FROM access_list
                WHERE venue = ? AND case_id = ? AND record IS NOT NULL AND person IS NOT NULL AND seat IS NOT NULL
                GROUP BY person, seat, record
                """)
            .params(Venue.now().key(), caseId.value())
            .query(
                (row, _) ->
                    new Reading(
                        new PersonId(row.getObject("person", UUID.class)),
                        Seat.valueOf(row.getString("seat")),
                        row.getLong("record"),
                        row.getTimestamp("first").toInstant(),
                        row.getTimestamp("last").toInstant(),
                        row.getLong("reads")))
            .list());
  }

  @Override
  public Optional<AccessLine> last(CaseId caseId, PersonId person, String page, Instant until) {
    return database
        .sql(
            """
            SELECT * FROM access_list
            WHERE venue = ? AND case_id = ? AND person = ? AND kind = 'CASE_READ' AND subject = ? AND at <= ?
            ORDER BY at DESC, event_id LIMIT 1
            """)
        .params(Venue.now().key(), caseId.value(), person.value(), page, Timestamp.from(until))
        .query((row, _) -> read(row))
        .optional();
  }

  private static Where where(AccessQuery query) {
    List<String> conditions = new ArrayList<>(List.of("venue = ?"));
    List<Object> values = new ArrayList<>(List.of(Venue.now().key()));
    add(conditions, values, "kind = ?", query.kind().map(AccessKind::name));
    add(conditions, values, "person = ?", query.person().map(PersonId::value));
    add(conditions, values, "seat = ?", query.seat().map(Seat::name));
    add(conditions, values, "case_id = ?", query.caseId().map(CaseId::value));
    add(conditions, values, "at >= ?", query.from().map(Timestamp::from));
    add(conditions, values, "at < ?", query.until().map(Timestamp::from));
    return new Where(String.join(" AND ", conditions), values);
  }

  private static void add(
      List<String> conditions, List<Object> values, String condition, Optional<?> value) {
    value.ifPresent(
        v -> {
          conditions.add(condition);
          values.add(v);
        });
  }

  private static AccessLine read(ResultSet row) throws SQLException {
    return new AccessLine(
        row.getString("event_id"),
        row.getTimestamp("at").toInstant(),
        AccessKind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
        Optional.ofNullable(row.getString("seat")).map(Seat::valueOf),
        row.getString("session"),
        Optional.ofNullable(row.getObject("case_id", UUID.class)).map(CaseId::new),
        Optional.ofNullable(row.getString("subject")),
        Optional.ofNullable(row.getObject("record", Long.class)),
        Optional.ofNullable(row.getObject("head", Long.class)),
        List.of((String[]) row.getArray("codes").getArray()),
        Optional.ofNullable(row.getObject("row_count", Integer.class)));
  }
}
