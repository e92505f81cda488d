package sekisho.app.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.stored.EventSerializer;
import sekisho.message.PersonId;
import sekisho.message.PolicyEvent.PolicyVersionAdopted;
import sekisho.message.PolicyVersionId;
import sekisho.view.moment.LogIndex;
import sekisho.view.moment.LogLine;
import sekisho.view.moment.LogLine.Source;
import sekisho.view.venue.Venue;

/**
 * The index of the log from the event store. A record never changes, so what was read stays known,
 * and only what is new is read.
 *
 * <p>Numbers of rows are given before a transaction ends: a row with a smaller number may appear
 * after one with a larger. So the newest rows are not kept but read again, until every transaction
 * that could still add one among them has ended.
 */
@Component
class StoredLogIndex implements LogIndex {
  /** So many venues are known at a time; the one that was asked longest ago is forgotten. */
  private static final int KNOWN = 16;

  /**
   * A number is given and its transaction begun within microseconds; this is far on the safe side.
   */
  private static final int READ_AGAIN = 500;

  private static final Comparator<LogLine> BY_TIME =
      Comparator.comparing(LogLine::at).thenComparing(LogLine::position);

  private final JdbcClient jdbc;
  private final EventSerializer facts;
  private final Map<String, Known> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(KNOWN, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
              return size() > KNOWN;
            }
          });

  StoredLogIndex(JdbcClient jdbc, EventSerializer facts) {
    this.jdbc = jdbc;
    this.facts = facts;
  }

  /** What was read of one venue. */
  private static final class Known {
    private final ReentrantLock lock = new ReentrantLock();

    /** No row at or before this number can still appear. */
    private long settled;

    private List<LogLine> kept = List.of();
    private List<LogLine> fresh = List.of();
    private List<LogLine> all = List.of();
  }

  /** A line, and whether every older transaction has ended. */
  private record Row(LogLine line, boolean ended) {}

  @Override
  public List<LogLine> lines() {
    Known so = known.computeIfAbsent(Venue.now().key(), _ -> new Known());
    so.lock.lock();
    try {
      List<Row> rows = rows(so.settled);
      List<LogLine> fresh = rows.stream().map(Row::line).toList();
      if (!fresh.equals(so.fresh)) {
        so.all = inOrder(so.kept, fresh);
        so.fresh = fresh;
        settle(so, rows);
      }
      return so.all;
    } finally {
      so.lock.unlock();
    }
  }

  private static List<LogLine> inOrder(List<LogLine> kept, List<LogLine> fresh) {
    List<LogLine> all = new ArrayList<>(kept.size() + fresh.size());
    all.addAll(kept);
    all.addAll(fresh);
    all.sort(BY_TIME);
    return Collections.unmodifiableList(all);
  }

  /** Keeps what is old enough. A row under way, and each row after it, is read again. */
  private static void settle(Known so, List<Row> rows) {
    int ended = 0;
    while (ended < rows.size() && rows.get(ended).ended()) {
      ended++;
    }
    int keep = ended - READ_AGAIN;
    if (keep > 0) {
      List<LogLine> old = so.fresh.subList(0, keep);
      so.kept = inOrder(so.kept, old);
      so.settled = old.getLast().position();
      so.fresh = List.copyOf(so.fresh.subList(keep, so.fresh.size()));
    }
  }

  private List<Row> rows(long after) {
    return jdbc.sql(
            """
            SELECT global_index, type, aggregate_identifier, sequence_number, payload_type,
                   coalesce(envelope ->> 'exerciseTime', envelope ->> 'at') AS at,
                   envelope ->> 'person' AS person, ended
            FROM (
              SELECT global_index, type, aggregate_identifier, sequence_number, payload_type,
                     convert_from(meta_data, 'UTF8')::jsonb AS envelope,
                     tx < pg_snapshot_xmin(pg_current_snapshot()) AS ended
              FROM domain_event_entry
              WHERE global_index > :after AND venue = :venue
                AND type IN ('Case', 'Register', 'Policy', 'PartyList')
              OFFSET 0) AS newer
            ORDER BY global_index
            """)
        .param("after", after)
        .param("venue", Venue.now().key())
        .query((row, _) -> row(row))
        .list();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        new LogLine(
            row.getLong("global_index"),
            source(row.getString("type")),
            row.getString("aggregate_identifier"),
            row.getLong("sequence_number") + 1,
            row.getString("payload_type"),
            Instant.parse(row.getString("at")),
            PersonId.of(row.getString("person"))),
        row.getBoolean("ended"));
  }

  private static Source source(String type) {
    return switch (type) {
      case "Case" -> Source.CASE;
      case "Register" -> Source.REGISTER;
      case "Policy" -> Source.POLICY;
      case "PartyList" -> Source.PARTY_LIST;
      default -> throw new IllegalStateException("Not asked for: " + type);
    };
  }

  /** In an exercise there is none: the policy is common to all and not on its clock. */
  @Override
  public Map<PolicyVersionId, Instant> adoptions() {
    Map<PolicyVersionId, Instant> adoptions = new HashMap<>();
    jdbc.sql(
            """
            SELECT payload_type, payload_revision, payload,
                   convert_from(meta_data, 'UTF8')::jsonb ->> 'at' AS at
            FROM domain_event_entry
            WHERE aggregate_identifier = 'policy' AND payload_type = 'PolicyVersionAdopted'
              AND venue = :venue
            ORDER BY sequence_number
            """)
        .param("venue", Venue.now().key())
        .query(
            row -> {
              adoptions.put(adopted(row).version(), Instant.parse(row.getString("at")));
            });
    return Map.copyOf(adoptions);
  }

  private PolicyVersionAdopted adopted(ResultSet row) throws SQLException {
    var type =
        new SimpleSerializedType(row.getString("payload_type"), row.getString("payload_revision"));
    return facts.deserialize(
        new SimpleSerializedObject<>(row.getBytes("payload"), byte[].class, type));
  }
}
