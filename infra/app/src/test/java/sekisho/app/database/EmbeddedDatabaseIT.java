package sekisho.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import sekisho.app.settings.SekishoProperties;

/** The embedded server keeps its data, is stopped, and is for training alone. */
class EmbeddedDatabaseIT {
  @Test
  void data_survive_a_restart(@TempDir Path dir) throws Exception {
    try (EmbeddedDatabase first = EmbeddedDatabase.start(dir, TestDatabase.BINARIES)) {
      execute(first, "CREATE TABLE kept (note text)");
      execute(first, "INSERT INTO kept VALUES ('関所')");
    }
    assertThat(dir.resolve("postgresql-18/postmaster.pid")).doesNotExist();
    try (EmbeddedDatabase second = EmbeddedDatabase.start(dir, TestDatabase.BINARIES);
        Connection connection = connect(second);
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT note FROM kept")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("関所");
    }
  }

  @Test
  void a_directory_is_for_one_sekisho_at_a_time(@TempDir Path dir) throws Exception {
    try (EmbeddedDatabase _ = EmbeddedDatabase.start(dir, TestDatabase.BINARIES)) {
      assertThatThrownBy(() -> EmbeddedDatabase.start(dir, TestDatabase.BINARIES))
          .isInstanceOf(DataDirectoryInUse.class)
          .satisfies(
              failure ->
                  assertThat(words(failure).getAction())
                      .contains("SEKISHO_DATA_DIR")
                      .contains("SERVER_PORT"));
    }
  }

  @Test
  void a_server_that_outlived_a_killed_sekisho_is_stopped(@TempDir Path dir) throws Exception {
    try (EmbeddedDatabase first = EmbeddedDatabase.start(dir, TestDatabase.BINARIES)) {
      execute(first, "CREATE TABLE kept (note text)");
    }
    startAlone(dir);
    long left = pid(dir);
    assertThat(ProcessHandle.of(left)).isPresent();
    try (EmbeddedDatabase next = EmbeddedDatabase.start(dir, TestDatabase.BINARIES)) {
      assertThat(ProcessHandle.of(left).filter(ProcessHandle::isAlive)).isEmpty();
      assertThat(pid(dir)).isNotEqualTo(left);
      execute(next, "INSERT INTO kept VALUES ('still there')");
    }
  }

  @Test
  void a_number_of_a_foreign_process_in_the_way_is_not_touched(@TempDir Path dir) throws Exception {
    EmbeddedDatabase.start(dir, TestDatabase.BINARIES).close();
    Path pidFile = dir.resolve("postgresql-18/postmaster.pid");
    Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");
    try (EmbeddedDatabase next = EmbeddedDatabase.start(dir, TestDatabase.BINARIES)) {
      execute(next, "SELECT 1");
    }
  }

  @Test
  void production_refuses_it_and_says_what_to_set(@TempDir Path dir) {
    context(dir)
        .withPropertyValues("sekisho.mode=production")
        .run(
            context -> {
              assertThat(context).hasFailed();
              FailureAnalysis words = words(context.getStartupFailure());
              assertThat(words.getDescription()).contains("production mode");
              assertThat(words.getAction()).contains("SPRING_DATASOURCE_URL");
              assertThat(dir.resolve("postgresql-18")).doesNotExist();
            });
  }

  @Test
  void a_configured_address_wins(@TempDir Path dir) {
    context(dir)
        .withPropertyValues(
            "spring.datasource.url=jdbc:postgresql://reviewer:secret@db.example/sekisho?password=s")
        .run(
            context -> {
              assertThat(context).doesNotHaveBean(EmbeddedDatabase.class);
              assertThat(context.getBean(DatabaseInUse.class).words())
                  .isEqualTo("jdbc:postgresql://db.example/sekisho");
            });
  }

  /** The server as a killed Sekisho leaves it: up, and nobody's. */
  private static void startAlone(Path dir) throws IOException, InterruptedException {
    Path bin;
    try (var unpacked = Files.list(TestDatabase.BINARIES)) {
      bin = unpacked.filter(Files::isDirectory).findFirst().orElseThrow().resolve("bin");
    }
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "-U")); // PostgreSQL does not run as root
    }
    command.addAll(
        List.of(
            bin.resolve("pg_ctl").toAbsolutePath().toString(),
            "-D",
            dir.resolve("postgresql-18").toString(),
            "-o",
            "-p " + freePort(),
            "-w",
            "start"));
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    assertThat(exit).isZero();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static ApplicationContextRunner context(Path dir) {
    return new ApplicationContextRunner()
        .withUserConfiguration(DatabaseConfiguration.class, Settings.class)
        .withPropertyValues(
            "sekisho.data-dir=" + dir, "sekisho.embedded.binaries-dir=" + TestDatabase.BINARIES);
  }

  private static FailureAnalysis words(Throwable failure) {
    FailureAnalysis words = new DatabaseFailureWords().analyze(failure);
    assertThat(words).isNotNull();
    return words;
  }

  private static long pid(Path dir) throws IOException {
    return Long.parseLong(
        Files.readAllLines(dir.resolve("postgresql-18/postmaster.pid")).getFirst());
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.addressOf(EmbeddedDatabase.SUPERUSER));
  }

  private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @EnableConfigurationProperties(SekishoProperties.class)
  static class Settings {}
}
