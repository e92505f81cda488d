package sekisho.app.stored;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.eventhandling.GenericDomainEventEntry;

/** A fact as its row in the event store holds it, read without a unit of work. */
public final class FactRow {
  private FactRow() {}

  /** The row on which the result stands; all columns of the fact have to be selected. */
  public static GenericDomainEventEntry<byte[]> read(ResultSet row) throws SQLException {
    return new GenericDomainEventEntry<>(
        row.getString("type"),
        row.getString("aggregate_identifier"),
        row.getLong("sequence_number"),
        row.getString("event_identifier"),
        row.getString("time_stamp"),
        row.getString("payload_type"),
        row.getString("payload_revision"),
        row.getBytes("payload"),
        row.getBytes("meta_data"));
  }
}
