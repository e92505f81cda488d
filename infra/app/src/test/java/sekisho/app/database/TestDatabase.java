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

  /**
   * A database of its own on the shared server, for a test that must begin with no facts. One after
   * the other: roles belong to the whole server.
   *
   * @return its address for the product, which has as few rights there as anywhere
   */
  public static synchronized String fresh(String name) {
    String superuser = SHARED.addressOf(EmbeddedDatabase.SUPERUSER);
    String fresh = superuser.replaceFirst("/postgres\\?", "/" + name + "?");
    try (var connection = java.sql.DriverManager.getConnection(superuser);
        var statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + name);
      statement.execute("CREATE DATABASE " + name);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException("No database " + name, e);
    }
    try (var connection = java.sql.DriverManager.getConnection(fresh)) {
      Roles.settle(connection);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException("No roles in " + name, e);
    }
    return as(Roles.APP, fresh);
  }

  /** The address of the same database for whoever changes its schema. */
  public static String schema(String url) {
    return as(Roles.MIGRATOR, url);
  }

  static String as(String user, String url) {
    return url.replaceFirst("user=[a-z_]+", "user=" + user);
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
