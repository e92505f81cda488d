package sekisho.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import sekisho.view.venue.Venue;

/** Moves a thread to a venue together with the connection of its open transaction. */
public final class VenueOfConnection {
  private final VenueConnections connections;

  VenueOfConnection(VenueConnections connections) {
    this.connections = connections;
  }

  /**
   * Does something in a venue, within the transaction of the thread, and goes back.
   *
   * @throws Exception what the work throws; then the transaction has to be rolled back, and the
   *     database forgets the venue with it
   */
  public <T> T within(Venue venue, Callable<T> work) throws Exception {
    if (venue.equals(Venue.now())) {
      return work.call();
    }
    Connection held = DataSourceUtils.getConnection(connections);
    try {
      connections.tell(held, venue);
      T answer = venue.call(work);
      connections.tell(held, Venue.now());
      return answer;
    } catch (SQLException e) {
      throw new IllegalStateException("The venue of a connection could not be told", e);
    } finally {
      DataSourceUtils.releaseConnection(held, connections);
    }
  }
}
