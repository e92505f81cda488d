package sekisho.view.caselist;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import sekisho.view.caselist.CaseQuery.Group;
import sekisho.view.venue.Venue;

/** Finds the rows of the case list. */
@Component
public class CaseList implements CaseRows {
  private final JdbcClient database;
  private final TitleWords words;

  CaseList(JdbcClient database, TitleWords words) {
    this.database = database;
    this.words = words;
  }

  @Override
  public Map<Group, Long> counts(CaseQuery query) {
    List<Object> values = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (Group group : Group.values()) {
      Condition in = Condition.in(group, query);
      columns.add("count(*) FILTER (WHERE " + in.sql() + ") AS " + group);
      values.addAll(in.values());
    }
    Condition found = Condition.of(query, words);
    values.addAll(found.values());
    return database
        .sql("SELECT " + String.join(", ", columns) + " FROM case_list WHERE " + found.sql())
        .params(values)
        .query((row, _) -> counts(row))
        .single();
  }

  private static Map<Group, Long> counts(ResultSet row) throws SQLException {
    Map<Group, Long> counts = new EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      counts.put(group, row.getLong(group.name()));
    }
    return counts;
  }

  @Override
  public List<CaseRow> find(CaseQuery query, int limit, long offset) {
    Condition found = Condition.of(query, words).and(Condition.in(query.group(), query));
    List<Object> values = new ArrayList<>(found.values());
    values.add(limit);
    values.add(offset);
    return database
        .sql(
            "SELECT * FROM case_list WHERE "
                + found.sql()
                + " ORDER BY "
                + order(query.order())
                + " LIMIT ? OFFSET ?")
        .params(values)
        .query((row, _) -> read(row))
        .list();
  }

  /** The case with a reference. */
  public Optional<CaseId> find(CaseReference reference) {
    return database
        .sql("SELECT case_id FROM case_list WHERE venue = ? AND reference = ?")
        .params(Venue.now().key(), reference.value())
        .query(UUID.class)
        .optional()
        .map(CaseId::new);
  }

  /** The cases with a reference, in whichever exercise; for the auditor alone. */
  public List<CaseId> everywhere(CaseReference reference) {
    return new Venue.Everywhere()
        .supply(
            () ->
                database
                    .sql("SELECT case_id FROM case_list WHERE reference = ?")
                    .param(reference.value())
                    .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                    .list());
  }

  /** The references of cases; a draft has none. */
  public Map<CaseId, CaseReference> references(Collection<CaseId> cases) {
    Map<CaseId, CaseReference> references = new HashMap<>();
    database
        .sql(
            """
            SELECT case_id, reference FROM case_list
            WHERE venue = ? AND case_id = ANY (?) AND reference IS NOT NULL
            """)
        .param(1, Venue.now().key())
        .param(2, cases.stream().map(CaseId::value).distinct().toArray(UUID[]::new))
        .query(
            row -> {
              references.put(
                  new CaseId(row.getObject("case_id", UUID.class)),
                  new CaseReference(row.getString("reference")));
            });
    return Map.copyOf(references);
  }

  /** The cases among these that the reader may see, in the order of their numbers. */
  public List<CaseRow> among(CaseQuery query, Collection<CaseId> cases) {
    Condition found = Condition.of(query, words);
    List<Object> values = new ArrayList<>(found.values());
    values.add(cases.stream().map(CaseId::value).toArray(UUID[]::new));
    return database
        .sql(
            "SELECT * FROM case_list WHERE "
                + found.sql()
                + " AND case_id = ANY (?) ORDER BY "
                + order(CaseQuery.Order.REFERENCE_ASC))
        .params(values)
        .query((row, _) -> read(row))
        .list();
  }

  @Override
  public List<Country> countries(CaseQuery query) {
    Condition found = Condition.of(query, words);
    return database
        .sql(
            "SELECT DISTINCT country FROM case_list WHERE country IS NOT NULL AND "
                + found.sql()
                + " ORDER BY country")
        .params(found.values())
        .query((row, _) -> new Country(row.getString(1)))
        .list();
  }

  private static String order(CaseQuery.Order order) {
    return switch (order) {
      case LAST_DESC -> "last_at DESC, case_id";
      case LAST_ASC -> "last_at, case_id";
      case SUBMITTED_DESC -> "submitted_at DESC NULLS LAST, case_id";
      case SUBMITTED_ASC -> "submitted_at NULLS LAST, case_id";
      case REFERENCE_DESC -> "reference DESC NULLS LAST, case_id";
      case REFERENCE_ASC -> "reference NULLS LAST, case_id";
      case DUE_ASC -> "due_on NULLS LAST, case_id";
      case DUE_DESC -> "due_on DESC NULLS LAST, case_id";
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
        due(texts(row.getArray("waiting_for")), texts(row.getArray("due_acts"))),
        allocated(
            texts(row.getArray("allocated_seats")),
            (UUID[]) row.getArray("allocated_to").getArray()),
        Optional.ofNullable(row.getObject("due_on", LocalDate.class)));
  }

  private static Map<Seat, Act> due(String[] seats, String[] acts) {
    Map<Seat, Act> due = new EnumMap<>(Seat.class);
    for (int i = 0; i < seats.length; i++) {
      due.put(Seat.valueOf(seats[i]), Act.valueOf(acts[i]));
    }
    return due;
  }

  private static Map<Seat, PersonId> allocated(String[] seats, UUID[] persons) {
    Map<Seat, PersonId> allocated = new EnumMap<>(Seat.class);
    for (int i = 0; i < seats.length; i++) {
      allocated.put(Seat.valueOf(seats[i]), new PersonId(persons[i]));
    }
    return allocated;
  }

  private static String[] texts(Array array) throws SQLException {
    return (String[]) array.getArray();
  }
}
