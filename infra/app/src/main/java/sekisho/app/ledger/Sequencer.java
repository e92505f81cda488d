package sekisho.app.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.database.SealingConnections;
import sekisho.app.keys.LogKey;
import sekisho.app.settings.LogProperties;
import sekisho.ledger.NoteSigner;
import sekisho.view.ledger.LedgerState.Stop;
import sekisho.view.venue.Venue;

/**
 * The one writer of the log. Of all nodes, the one that holds a lock of the database writes; when
 * it ends or loses its connection, the database gives the lock to another.
 */
@Component
class Sequencer implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);

  /** Whoever waits for a receipt calls the writer here. */
  private static final String ASKED = "sekisho_receipt";

  /** The number of the lock; nobody else of this product takes locks by number. */
  private static final long LOCK = 0x5e_6b_15_40L;

  private static final Duration HEARTBEAT = Duration.ofMinutes(10);
  private static final Duration TAKE_OVER = Duration.ofSeconds(2);
  private static final Duration AFTER_STOP = Duration.ofSeconds(30);
  private static final Duration END = Duration.ofSeconds(5);

  /** Four looks a second: with what older transactions take, each fact is covered within one. */
  private static final int LOOK_MILLIS = 250;

  /** While somebody waits for a receipt and an older transaction is still open. */
  private static final int WAITED_FOR_MILLIS = 25;

  private static final Duration WAITED_FOR = Duration.ofSeconds(3);

  private final SealingConnections connections;
  private final LogProperties settings;
  private final LogKey key;
  private final LastSigned lastSigned;
  private final StoredTiles tiles;
  private final StoredHeads heads;
  private final Witnesses witnesses;
  private volatile boolean running;
  private volatile Optional<Stop> stopped = Optional.empty();
  private Thread thread = new Thread();

  Sequencer(
      SealingConnections connections,
      LogProperties settings,
      LogKey key,
      LastSigned lastSigned,
      StoredTiles tiles,
      StoredHeads heads,
      Witnesses witnesses) {
    this.connections = connections;
    this.settings = settings;
    this.key = key;
    this.lastSigned = lastSigned;
    this.tiles = tiles;
    this.heads = heads;
    this.witnesses = witnesses;
  }

  /** Asks the writer, wherever it is, for a checkpoint at once. */
  static void ask(JdbcClient jdbc) {
    jdbc.sql("SELECT pg_notify(:channel, '')")
        .param("channel", ASKED)
        .query((_, _) -> true)
        .single();
  }

  /** Why this node does not extend the log; empty when it does, or another node may. */
  Optional<Stop> stopped() {
    return stopped;
  }

  @Override
  public void start() {
    running = true;
    thread =
        Thread.ofVirtual().name("ledger").start(() -> new Venue.Everywhere().run(this::repeat));
  }

  @Override
  public void stop() {
    running = false;
    LockSupport.unpark(thread);
    try {
      thread.join(END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void repeat() {
    while (running) {
      try {
        lead();
        pause(TAKE_OVER);
      } catch (LogStopped stop) {
        stopped = Optional.of(stop.stop());
        LOG.error("The log is not extended ({}): {}", stop.stop(), stop.getMessage());
        pause(AFTER_STOP);
      } catch (SQLException | RuntimeException e) {
        if (running) {
          LOG.warn("The log cannot be extended now and is tried again", e);
          pause(TAKE_OVER);
        }
      }
    }
  }

  /** Writes the log as long as this node runs, if no other node does. */
  private void lead() throws SQLException {
    try (Connection connection = connections.open()) {
      if (!took(connection, "pg_try_advisory_lock")) {
        stopped = Optional.empty(); // it is the other's matter now
        return;
      }
      try {
        // A plan that was made while the store was small is a bad one when it has grown.
        say(connection, "SET plan_cache_mode = force_custom_plan");
        LogRows rows = new LogRows(connection);
        GrowingLog log = GrowingLog.takeUp(rows, signer(rows), lastSigned, tiles, heads.newest());
        stopped = Optional.empty();
        say(connection, "LISTEN " + ASKED);
        witnesses.callAll();
        write(rows, log, connection.unwrap(PGConnection.class));
        say(connection, "UNLISTEN " + ASKED);
      } finally {
        say(connection, "RESET plan_cache_mode");
        took(connection, "pg_advisory_unlock");
      }
    }
  }

  private void write(LogRows rows, GrowingLog log, PGConnection calls) throws SQLException {
    long shown = System.nanoTime() - rows.silence().orElse(Duration.ZERO).toNanos();
    long waitedForUntil = System.nanoTime();
    while (running) {
      if (grow(log)) {
        shown = System.nanoTime();
        waitedForUntil = shown;
      } else if (log.size() > 0 && System.nanoTime() - shown > HEARTBEAT.toNanos()) {
        rows.heartbeat(log.size());
        witnesses.callAll();
        shown = System.nanoTime();
      }
      boolean waitedFor = System.nanoTime() - waitedForUntil < 0;
      var asked = calls.getNotifications(waitedFor ? WAITED_FOR_MILLIS : LOOK_MILLIS);
      if (asked != null && asked.length > 0) {
        waitedForUntil = System.nanoTime() + WAITED_FOR.toNanos();
      }
    }
  }

  /** Takes in all that is settled. */
  private boolean grow(GrowingLog log) {
    boolean grew = false;
    Optional<GrowingLog.Step> step;
    do {
      step = log.grow();
      grew |= step.isPresent();
    } while (running && step.filter(GrowingLog.Step::more).isPresent());
    if (grew) {
      witnesses.callAll();
    }
    return grew;
  }

  private NoteSigner signer(LogRows rows) {
    String set = settings.origin();
    String origin = rows.origin(set.isEmpty() ? "sekisho/" + UUID.randomUUID() : set);
    if (!set.isEmpty() && !set.equals(origin)) {
      throw new LogStopped(
          Stop.NAME_DIFFERS,
          "sekisho.log.origin is " + set + ", and the log in the database is " + origin);
    }
    return NoteSigner.ofLog(origin, key.secret());
  }

  private static boolean took(Connection connection, String function) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement("SELECT " + function + "(?)")) {
      lock.setLong(1, LOCK);
      try (ResultSet answer = lock.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }

  private static void say(Connection connection, String words) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(words);
    }
  }

  private void pause(Duration pause) {
    if (running) {
      LockSupport.parkNanos(pause.toNanos());
    }
  }
}
