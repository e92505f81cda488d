package sekisho.app.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.PersonId;
import sekisho.web.caselist.SavedFilters;

/** Saved filters in PostgreSQL. */
@Component
class JdbcSavedFilters implements SavedFilters {
  private final JdbcClient database;
  private final Clock clock;

  JdbcSavedFilters(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<SavedFilter> of(PersonId person) {
    return database
        .sql("SELECT id, name, filter FROM saved_filter WHERE person = ? ORDER BY name, id")
        .param(person.value())
        .query((row, _) -> read(row))
        .list();
  }

  @Override
  public Optional<SavedFilter> find(PersonId person, UUID id) {
    return of(person).stream().filter(f -> f.id().equals(id)).findFirst();
  }

  /** The same filter sent twice is kept once. */
  @Override
  public boolean keep(PersonId person, SavedFilter filter) {
    if (find(person, filter.id()).filter(filter::equals).isPresent()) {
      return true;
    }
    return database
            .sql(
                """
                INSERT INTO saved_filter (id, person, name, filter, saved_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """)
            .params(
                filter.id(),
                person.value(),
                filter.name(),
                filter.filter(),
                clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  @Override
  public boolean rename(PersonId person, UUID id, String name) {
    try {
      database
          .sql("UPDATE saved_filter SET name = ? WHERE person = ? AND id = ?")
          .params(name, person.value(), id)
          .update();
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  @Override
  public void remove(PersonId person, UUID id) {
    database
        .sql("DELETE FROM saved_filter WHERE person = ? AND id = ?")
        .params(person.value(), id)
        .update();
  }

  private static SavedFilter read(ResultSet row) throws SQLException {
    return new SavedFilter(
        row.getObject("id", UUID.class), row.getString("name"), row.getString("filter"));
  }
}
