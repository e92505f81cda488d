package sekisho.app.axon;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Wakes the projections of all nodes: what one node committed, the others hear through PostgreSQL's
 * LISTEN and NOTIFY.
 *
 * <p>A call is sent after the commit and on a connection of its own, because a NOTIFY inside the
 * transaction would make commits wait for each other. A lost call costs two seconds, not a fact.
 */
final class NodeCalls implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(NodeCalls.class);
  private static final Duration RECONNECT = Duration.ofSeconds(1);
  private static final int LISTEN_MILLIS = 5_000;

  private final DataSource dataSource;
  private final WakeUp wakeUp;
  private final String node = UUID.randomUUID().toString();
  private final Semaphore outgoing = new Semaphore(0);
  private volatile boolean running;

  NodeCalls(DataSource dataSource, WakeUp wakeUp) {
    this.dataSource = dataSource;
    this.wakeUp = wakeUp;
  }

  /** Facts were committed here: wake our own projections now, and the other nodes. */
  void committed() {
    wakeUp.call();
    outgoing.release();
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("facts-listen").start(() -> repeat(this::listen));
    Thread.ofVirtual().name("facts-notify").start(() -> repeat(this::send));
  }

  @Override
  public void stop() {
    running = false;
    try {
      callAll(); // the own listener hears it too, looks whether it still runs, and ends
    } catch (SQLException e) {
      LOG.debug("The database was gone before this node", e);
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** What may fail is tried again while this node runs: the database may be away for a while. */
  private void repeat(Work work) {
    while (running) {
      try {
        work.run();
      } catch (SQLException e) {
        if (running) {
          LOG.warn("Other nodes cannot be reached through the database: {}", e.getMessage());
          pause();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void listen() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("LISTEN sekisho_facts");
      PGConnection postgres = connection.unwrap(PGConnection.class);
      while (running) {
        var calls = postgres.getNotifications(LISTEN_MILLIS);
        if (calls != null && Arrays.stream(calls).anyMatch(this::another)) {
          wakeUp.call();
        }
      }
    }
  }

  /** This node woke its own projections already, and earlier. */
  private boolean another(PGNotification call) {
    return !call.getParameter().equals(node);
  }

  private void send() throws SQLException, InterruptedException {
    if (!outgoing.tryAcquire(1, TimeUnit.SECONDS) || !running) {
      return;
    }
    outgoing.drainPermits(); // one call for all that was committed meanwhile
    callAll();
  }

  private void callAll() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("SELECT pg_notify('sekisho_facts', ?)")) {
      statement.setString(1, node);
      statement.execute();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(RECONNECT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One round of something that needs the database. */
  @FunctionalInterface
  private interface Work {
    void run() throws SQLException, InterruptedException;
  }
}
