package sekisho.app.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Connections for who seals the record, in a role that writes nothing else. */
public final class SealingConnections {
  private final VenueConnections connections;

  SealingConnections(VenueConnections connections) {
    this.connections = connections;
  }

  /** The caller closes it. */
  public Connection open() throws SQLException {
    return connections.sealing();
  }
}
