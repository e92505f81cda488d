package sekisho.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import sekisho.view.venue.Venue;
import sekisho.view.venue.VenueOfTransaction;

/**
 * Moves a thread to a venue together with the connection of its open transaction. The connection
 * stays there until the next move: most facts of a batch belong to one venue, and who takes the
 * connection after the transaction tells it anew.
 */
public final class VenueOfConnection implements VenueOfTransaction {
  private final VenueConnections connections;

  VenueOfConnection(VenueConnections connections) {
    this.connections = connections;
  }

  @Override
  public <T> T within(Venue venue, Callable<T> work) throws Exception {
    Connection held = DataSourceUtils.getConnection(connections);
    try {
      connections.tell(held, venue);
      return venue.call(work);
    } catch (SQLException e) {
      throw new IllegalStateException("The venue of a connection could not be told", e);
    } finally {
      DataSourceUtils.releaseConnection(held, connections);
    }
  }
}
