package sekisho.view.venue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Rows that a projection writes and need not read before the batch of facts ends: they are kept
 * until then, and go to the database together and in its transaction. To ask and wait for each of
 * them is most of what a replay costs.
 */
@Component
public final class AddedRows {
  private static final String KEY = AddedRows.class.getName();

  private final JdbcTemplate database;
  private final VenueOfTransaction venues;

  AddedRows(JdbcTemplate database, VenueOfTransaction venues) {
    this.database = database;
    this.venues = venues;
  }

  /**
   * Adds a row to the venue in which the thread stands.
   *
   * @param sql an INSERT that takes the venue as its last value
   * @param values all others
   */
  public void add(String sql, @Nullable Object... values) {
    @Nullable Object[] row = Arrays.copyOf(values, values.length + 1);
    row[values.length] = Venue.now().key();
    waiting().computeIfAbsent(sql, _ -> new ArrayList<>()).add(row);
  }

  private Map<String, List<@Nullable Object[]>> waiting() {
    UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
    return batch.getOrComputeResource(
        KEY,
        _ -> {
          Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
          batch.onPrepareCommit(_ -> send(rows));
          return rows;
        });
  }

  private void send(Map<String, List<@Nullable Object[]>> rows) {
    try {
      venues.within(
          new Venue.Everywhere(),
          () -> {
            rows.forEach(database::batchUpdate);
            return rows.size();
          });
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("Rows could not be added", e);
    }
  }
}
