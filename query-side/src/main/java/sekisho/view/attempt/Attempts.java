package sekisho.view.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.Article;
import sekisho.message.CaseId;
import sekisho.message.Ground;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.venue.Venue;

/** Finds refused attempts, newest first. */
@Component
public class Attempts {
  private final JdbcClient database;

  Attempts(JdbcClient database) {
    this.database = database;
  }

  public long count() {
    return database
        .sql("SELECT count(*) FROM attempt_list WHERE venue = ?")
        .param(Venue.now().key())
        .query(Long.class)
        .single();
  }

  public List<Attempt> find(int limit, long offset) {
    return database
        .sql(
            """
            SELECT * FROM attempt_list WHERE venue = ?
            ORDER BY at DESC, event_id LIMIT ? OFFSET ?
            """)
        .params(Venue.now().key(), limit, offset)
        .query((row, _) -> read(row))
        .list();
  }

  private static Attempt read(ResultSet row) throws SQLException {
    return new Attempt(
        row.getTimestamp("at").toInstant(),
        new PersonId(row.getObject("person", UUID.class)),
        Seat.valueOf(row.getString("seat")),
        row.getString("command"),
        Ground.valueOf(row.getString("ground")),
        Article.valueOf(row.getString("article")),
        List.of((String[]) row.getArray("facts").getArray()),
        Optional.ofNullable(row.getObject("case_id", UUID.class)).map(CaseId::new));
  }
}
