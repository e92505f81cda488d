package sekisho.app.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.jdbc.PgConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import sekisho.view.venue.Venue;

/**
 * Tells each connection where the thread stands that takes it, and in which role it works, so that
 * the database lets it touch what belongs there and nothing else. What the server was told last is
 * remembered, so that a connection is told only when it moves.
 */
final class VenueConnections extends DelegatingDataSource {
  private static final String TELL =
      "SELECT set_config('role', ?, false), set_config('sekisho.venue', ?, false)";

  private final Map<PgConnection, String> told = Collections.synchronizedMap(new WeakHashMap<>());

  VenueConnections(DataSource pool) {
    super(pool);
  }

  /** The connections outside the walls, for the schema alone. */
  DataSource obtainPool() {
    return obtainTargetDataSource();
  }

  @Override
  public Connection getConnection() throws SQLException {
    return told(Roles.ROWS, Venue.now());
  }

  /** A connection of who seals the record: it sees all facts and adds to the ledger alone. */
  Connection sealing() throws SQLException {
    return told(Roles.SEQUENCER, new Venue.Everywhere());
  }

  private Connection told(String role, Venue venue) throws SQLException {
    Connection connection = obtainTargetDataSource().getConnection();
    try {
      tell(connection, role, venue);
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    throw new SQLException("Sekisho works in one role; it does not change users");
  }

  /** For a connection in use whose thread moves on, such as that of a projection. */
  void tell(Connection connection, Venue venue) throws SQLException {
    tell(connection, Roles.ROWS, venue);
  }

  private void tell(Connection connection, String role, Venue venue) throws SQLException {
    PgConnection server = connection.unwrap(PgConnection.class);
    String key = role + " " + venue.key();
    if (key.equals(told.get(server))) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(TELL)) {
      statement.setString(1, role);
      statement.setString(2, venue.key());
      statement.execute();
    }
    told.put(server, key);
    if (!connection.getAutoCommit()) {
      forgetIfTakenBack(server);
    }
  }

  /** A transaction that fails takes the setting back with it. */
  private void forgetIfTakenBack(PgConnection server) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      told.remove(server);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
              told.remove(server);
            }
          }
        });
  }
}
