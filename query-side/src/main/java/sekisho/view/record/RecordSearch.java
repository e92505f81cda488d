package sekisho.view.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.CommandId;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.TextStore;
import sekisho.view.venue.Venue;

/**
 * Finds facts of the whole record, newest first, whatever they are about and in whichever exercise;
 * for the auditor alone.
 *
 * <p>Words are looked for in the texts themselves, as the reader would read them: there is no index
 * of words, so what was erased is not found and nothing has to be erased a second time.
 */
@Component
public class RecordSearch {
  static final String NEWEST_FIRST = " ORDER BY at DESC, number DESC, event_id DESC ";

  private final JdbcClient database;
  private final RecordTexts texts;

  RecordSearch(JdbcClient database, TextStore texts) {
    this.database = database;
    this.texts = new RecordTexts(database, texts);
  }

  /** What was found: how many facts, and whichever of them are asked for. */
  public final class Hits {
    private final Condition condition;
    private final long total;
    private final boolean complete;

    private Hits(Condition condition, long total, boolean complete) {
      this.condition = condition;
      this.total = total;
      this.complete = complete;
    }

    public long total() {
      return total;
    }

    /** False when words were asked for and more texts lie there than are read at once. */
    public boolean complete() {
      return complete;
    }

    /** Some of what was found, newest first. */
    public List<FoundRecord> rows(int limit, long offset) {
      return RecordSearch.this.rows(condition, limit, offset);
    }
  }

  /** Looks for facts. */
  public Hits find(RecordQuery query) {
    Condition condition = Condition.of(query);
    return query
        .words()
        .map(words -> withWords(condition, words))
        .orElseGet(() -> new Hits(condition, count(condition), true));
  }

  /** One fact. */
  public Optional<FoundRecord> one(String eventId) {
    return rows(Condition.events(List.of(eventId)), 1, 0).stream().findFirst();
  }

  private Hits withWords(Condition condition, String words) {
    RecordTexts.Matches matches = texts.matching(condition, words);
    return new Hits(
        Condition.events(matches.eventIds()), matches.eventIds().size(), matches.complete());
  }

  private long count(Condition condition) {
    return new Venue.Everywhere()
        .supply(
            () ->
                database
                    .sql("SELECT count(*) FROM record_index WHERE " + condition.sql())
                    .params(condition.values())
                    .query(Long.class)
                    .single());
  }

  private List<FoundRecord> rows(Condition condition, int limit, long offset) {
    List<Object> values = new ArrayList<>(condition.values());
    values.add(limit);
    values.add(offset);
    return new Venue.Everywhere()
        .supply(
            () ->
                database
                    .sql(
                        "SELECT * FROM record_index WHERE "
                            + condition.sql()
                            + NEWEST_FIRST
                            + "LIMIT ? OFFSET ?")
                    .params(values)
                    .query((row, _) -> read(row))
                    .list());
  }

  private static FoundRecord read(ResultSet row) throws SQLException {
    return new FoundRecord(
        row.getString("event_id"),
        row.getTimestamp("at").toInstant(),
        RecordKind.valueOf(row.getString("kind")),
        row.getString("type"),
        row.getString("stream"),
        row.getLong("number"),
        new CommandId(row.getObject("command", UUID.class)),
        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
        Optional.ofNullable(row.getObject("player", UUID.class)).map(PersonId::new),
        Seat.valueOf(row.getString("seat")),
        Optional.of(row.getString("venue"))
            .filter(venue -> !venue.equals(Venue.OPEN))
            .map(ExerciseId::of),
        Optional.ofNullable(row.getObject("case_id", UUID.class)).map(CaseId::new));
  }
}
