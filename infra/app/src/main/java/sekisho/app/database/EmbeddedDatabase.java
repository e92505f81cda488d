package sekisho.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL that lives and dies with this process; its data stay in the data directory.
 *
 * <p>It listens on this machine only and trusts local connections, so it is for training.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {
  /** Whoever works on the machine may be it; the product itself never is. */
  static final String SUPERUSER = "postgres";

  private static final String DATA = "postgresql-18";
  private static final Duration STARTUP_LIMIT = Duration.ofSeconds(60);

  private final DataDirectory directory;
  private final EmbeddedPostgres postgres;

  private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres postgres) {
    this.directory = directory;
    this.postgres = postgres;
  }

  /**
   * @param binaries where the server's programs are unpacked once
   */
  static EmbeddedDatabase start(Path dataDir, Path binaries) {
    DataDirectory directory = DataDirectory.take(dataDir);
    try {
      Path data = directory.path().resolve(DATA);
      LeftoverServer.stop(data);
      return withRoles(
          new EmbeddedDatabase(
              directory, server(data, binaries.toAbsolutePath(), directory.path())));
    } catch (IOException e) {
      directory.close();
      throw new UncheckedIOException("The embedded PostgreSQL did not start in " + dataDir, e);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** The roles are there before anybody signs in as one of them. */
  private static EmbeddedDatabase withRoles(EmbeddedDatabase started) throws IOException {
    try (Connection superuser = DriverManager.getConnection(started.addressOf(SUPERUSER))) {
      Roles.settle(superuser);
      return started;
    } catch (SQLException e) {
      started.postgres.close();
      throw new IOException("The roles of the embedded PostgreSQL could not be made", e);
    }
  }

  private static EmbeddedPostgres server(Path data, Path binaries, Path logs) throws IOException {
    Redirect log = Redirect.appendTo(logs.resolve("postgresql.log").toFile());
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(binaries.toFile())
        .setRegisterShutdownHook(false) // the application context stops it, after the pool
        .setPGStartupWait(STARTUP_LIMIT)
        .setOutputRedirector(log)
        .setErrorRedirector(log)
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("locale", "C")
        // The library switches durability off for tests; here people keep their work.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("listen_addresses", "localhost")
        .setServerConfig("max_connections", "100")
        .setServerConfig("idle_in_transaction_session_timeout", "30s")
        .start();
  }

  @Override
  public String getUsername() {
    return Roles.APP;
  }

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public String getJdbcUrl() {
    return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
  }

  /** Its address with a user in it; the server trusts local connections. */
  String addressOf(String user) {
    return getJdbcUrl() + "?user=" + user;
  }

  @Override
  public void close() throws IOException {
    // A start that failed may leave this thread interrupted; the server must stop all the same.
    boolean interrupted = Thread.interrupted();
    try {
      postgres.close();
      LeftoverServer.stop(directory.path().resolve(DATA));
    } finally {
      directory.close();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
