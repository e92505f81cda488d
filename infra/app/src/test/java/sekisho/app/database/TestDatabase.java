package sekisho.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One embedded PostgreSQL for all integration tests of a JVM, in a directory of its own. */
public final class TestDatabase {
  /** Unpacked once for all test runs. */
  public static final Path BINARIES = Path.of("target", "embedded-postgresql");

  private static final EmbeddedDatabase SHARED = start();

  private TestDatabase() {}

  /** Its address, with the user in it. */
  public static String url() {
    return SHARED.getJdbcUrl() + "?user=" + SHARED.getUsername();
  }

  /** A database of its own on the shared server, for a test that must begin with no facts. */
  public static String fresh(String name) {
    try (var connection = java.sql.DriverManager.getConnection(url());
        var statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + name);
      statement.execute("CREATE DATABASE " + name);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException("No database " + name, e);
    }
    return url().replaceFirst("/postgres\\?", "/" + name + "?");
  }

  private static EmbeddedDatabase start() {
    try {
      Path directory = Files.createTempDirectory("sekisho-it");
      EmbeddedDatabase database = EmbeddedDatabase.start(directory, BINARIES);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
      return database;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(EmbeddedDatabase database) {
    try {
      database.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
