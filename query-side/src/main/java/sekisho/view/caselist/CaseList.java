package sekisho.view.caselist;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.CaseReference;
import sekisho.message.Country;
import sekisho.message.Level;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.message.TextRef;
import sekisho.view.casefile.Act;

/** Finds the rows of the case list. */
@Component
public class CaseList {
  private static final String ENDED =
      Arrays.stream(Stage.values())
          .filter(Stage::ended)
          .map(s -> "'" + s.name() + "'")
          .collect(Collectors.joining(","));

  private final JdbcClient database;

  CaseList(JdbcClient database) {
    this.database = database;
  }

  /** A condition and the values it asks about. */
  private record Where(String condition, List<Object> values) {}

  /** How many cases the query finds. */
  public long count(CaseQuery query) {
    Where where = where(query);
    return database
        .sql("SELECT count(*) FROM case_list WHERE " + where.condition())
        .params(where.values())
        .query(Long.class)
        .single();
  }

  /** The cases that the query finds, a page of them. */
  public List<CaseRow> find(CaseQuery query, int limit, long offset) {
    Where where = where(query);
    List<Object> values = new ArrayList<>(where.values());
    values.add(limit);
    values.add(offset);
    return database
        .sql(
            "SELECT * FROM case_list WHERE "
                + where.condition()
                + " ORDER BY "
                + order(query.order())
                + " LIMIT ? OFFSET ?")
        .params(values)
        .query((row, _) -> read(row))
        .list();
  }

  /** All cases that the query finds. */
  public List<CaseRow> all(CaseQuery query) {
    return find(query, Integer.MAX_VALUE, 0);
  }

  /** The case with a reference. */
  public Optional<CaseId> find(CaseReference reference) {
    return database
        .sql("SELECT case_id FROM case_list WHERE reference = ?")
        .param(reference.value())
        .query(UUID.class)
        .optional()
        .map(CaseId::new);
  }

  /** The references of cases; a draft has none. */
  public Map<CaseId, CaseReference> references(Collection<CaseId> cases) {
    Map<CaseId, CaseReference> references = new HashMap<>();
    database
        .sql(
            """
            SELECT case_id, reference FROM case_list
            WHERE case_id = ANY (?) AND reference IS NOT NULL
            """)
        .param(1, cases.stream().map(CaseId::value).distinct().toArray(UUID[]::new))
        .query(
            row -> {
              references.put(
                  new CaseId(row.getObject("case_id", UUID.class)),
                  new CaseReference(row.getString("reference")));
            });
    return Map.copyOf(references);
  }

  private static Where where(CaseQuery query) {
    List<String> conditions = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    visible(query.reader(), conditions, values);
    group(query, conditions, values);
    query
        .stage()
        .ifPresent(
            stage -> {
              conditions.add("stage = ?");
              values.add(stage.name());
            });
    if (query.mine()) {
      conditions.add("? = ANY (took_part)");
      values.add(query.reader().person().value());
    }
    return new Where(String.join(" AND ", conditions), values);
  }

  /** An applicant sees the own cases; a draft is its applicant's, and the auditor sees all. */
  private static void visible(
      CaseQuery.Reader reader, List<String> conditions, List<Object> values) {
    if (reader.seat() == Seat.APPLICANT) {
      conditions.add("applicant = ?");
      values.add(reader.person().value());
    } else {
      conditions.add(reader.seat() == Seat.AUD ? "true" : "reference IS NOT NULL");
    }
  }

  private static void group(CaseQuery query, List<String> conditions, List<Object> values) {
    switch (query.group()) {
      case WAITING -> {
        conditions.add("waiting_for @> ARRAY[?]::text[]");
        values.add(query.reader().seat().name());
      }
      case OPEN -> conditions.add("stage NOT IN ('LICENSED'," + ENDED + ")");
      case LICENSED -> conditions.add("stage = 'LICENSED'");
      case ENDED -> conditions.add("stage IN (" + ENDED + ")");
      case ALL -> {}
    }
  }

  private static String order(CaseQuery.Order order) {
    return switch (order) {
      case LAST_DESC -> "last_at DESC, case_id";
      case LAST_ASC -> "last_at, case_id";
      case SUBMITTED_DESC -> "submitted_at DESC NULLS LAST, case_id";
      case SUBMITTED_ASC -> "submitted_at NULLS LAST, case_id";
      case REFERENCE_DESC -> "reference DESC NULLS LAST, case_id";
      case REFERENCE_ASC -> "reference NULLS LAST, case_id";
    };
  }

  private static CaseRow read(ResultSet row) throws SQLException {
    Timestamp submitted = row.getTimestamp("submitted_at");
    Boolean weapon = row.getObject("weapon", Boolean.class);
    return new CaseRow(
        new CaseId(row.getObject("case_id", UUID.class)),
        Optional.ofNullable(row.getString("reference")).map(CaseReference::new),
        new TextRef(row.getString("title")),
        Optional.ofNullable(row.getString("country")).map(Country::new),
        Stage.valueOf(row.getString("stage")),
        row.getInt("gate"),
        row.getBoolean("stopped"),
        Optional.ofNullable(row.getString("level")).map(Level::valueOf),
        Optional.ofNullable(weapon),
        new PersonId(row.getObject("applicant", UUID.class)),
        row.getTimestamp("opened_at").toInstant(),
        Optional.ofNullable(submitted).map(Timestamp::toInstant),
        row.getLong("last_record"),
        row.getTimestamp("last_at").toInstant(),
        due(texts(row.getArray("waiting_for")), texts(row.getArray("due_acts"))));
  }

  private static Map<Seat, Act> due(String[] seats, String[] acts) {
    Map<Seat, Act> due = new EnumMap<>(Seat.class);
    for (int i = 0; i < seats.length; i++) {
      due.put(Seat.valueOf(seats[i]), Act.valueOf(acts[i]));
    }
    return due;
  }

  private static String[] texts(Array array) throws SQLException {
    return (String[]) array.getArray();
  }
}
