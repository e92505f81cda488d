package sekisho.app.axon;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.decision.Numbers;
import sekisho.view.venue.Venue;

/**
 * Yearly numbers from the database. The row stays locked until the command's transaction ends, so a
 * number is given once, and given back when the command fails.
 */
@Component
class JdbcNumbers implements Numbers {
  private final JdbcClient jdbc;

  JdbcNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String mark() {
    return Venue.exercise().isPresent() ? "TRN" : "EX";
  }

  @Override
  public long next(Series series, int year) {
    return jdbc.sql(
            """
            INSERT INTO number_series AS n (series, year, last) VALUES (:series, :year, 1)
            ON CONFLICT (venue, series, year) DO UPDATE SET last = n.last + 1
            RETURNING last
            """)
        .param("series", series.name())
        .param("year", year)
        .query(Long.class)
        .single();
  }
}
