package sekisho.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import sekisho.bench.LogAfterTheDrill.SeenRoot;

/** A PostgreSQL of its own that can be killed as a power failure would, and started again. */
final class KillableServer implements AutoCloseable {
  private static final String DATABASE = "sekisho";

  private final Path data;
  private final Path programs;
  private final int port;

  private KillableServer(Path data, Path programs, int port) {
    this.data = data;
    this.programs = programs;
    this.port = port;
  }

  /**
   * Makes the server, a database in it, and the roles, as an administrator would.
   *
   * @param binaries where the programs of the server are unpacked once
   */
  static KillableServer make(Path directory, Path binaries) throws IOException, SQLException {
    Path data = directory.resolve("server").toAbsolutePath();
    EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(binaries.toAbsolutePath().toFile())
        .setRegisterShutdownHook(false)
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("locale", "C")
        .start()
        .close();
    Path programs;
    try (Stream<Path> unpacked = Files.list(binaries)) {
      programs = unpacked.filter(Files::isDirectory).findFirst().orElseThrow().resolve("bin");
    }
    KillableServer server = new KillableServer(data, programs.toAbsolutePath(), freePort());
    server.start();
    server.execute("postgres", "CREATE DATABASE " + DATABASE);
    server.execute(DATABASE, roles());
    return server;
  }

  /** Starts it and returns when it has recovered and takes connections. */
  void start() throws IOException {
    pgCtl("-w", "-l", data.resolveSibling("server.log").toString(), "-o", "-p " + port, "start");
  }

  /** Ends all its processes at once, without a word to any of them. */
  void kill() throws IOException {
    long postmaster =
        Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
    ProcessHandle main = ProcessHandle.of(postmaster).orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(List.of(main));
    main.descendants().forEach(all::add);
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
  }

  /** How the product is told of it. */
  List<String> settings() {
    return List.of(
        "--spring.datasource.url=" + address(),
        "--spring.datasource.username=sekisho_app",
        "--spring.datasource.password=",
        "--spring.flyway.user=sekisho_migrator",
        "--spring.flyway.password=");
  }

  String address() {
    return address(DATABASE);
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(data.resolve("postmaster.pid"))) {
      pgCtl("-m", "immediate", "stop");
    }
  }

  private String address(String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database;
  }

  /** What this query answers, to a superuser. */
  long number(String query) throws SQLException {
    try (var superuser = DriverManager.getConnection(address(), "postgres", "");
        var statement = superuser.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** What the newest checkpoint says; none before the first. */
  List<SeenRoot> newestRoot() throws SQLException {
    try (var superuser = DriverManager.getConnection(address(), "postgres", "");
        var statement = superuser.createStatement();
        var row =
            statement.executeQuery(
                """
                SELECT tree_size, encode(root_hash, 'hex') FROM audit_checkpoint
                ORDER BY tree_size DESC LIMIT 1
                """)) {
      return row.next() ? List.of(new SeenRoot(row.getLong(1), row.getString(2))) : List.of();
    }
  }

  private void execute(String database, String sql) throws SQLException {
    try (var superuser = DriverManager.getConnection(address(database), "postgres", "");
        var statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String roles() throws IOException {
    String script = "/db/roles/roles.sql";
    try (InputStream text = KillableServer.class.getResourceAsStream(script)) {
      return new String(
          Objects.requireNonNull(text, script).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void pgCtl(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "-U")); // PostgreSQL does not run as root
    }
    command.addAll(List.of(programs.resolve("pg_ctl").toString(), "-D", data.toString()));
    command.addAll(List.of(arguments));
    try {
      int exit =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
      if (exit != 0) {
        throw new IOException("pg_ctl ended with " + exit + ": " + command);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
