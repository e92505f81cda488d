package sekisho.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived a Sekisho which was killed.
 *
 * <p>The caller holds the data directory, so no running Sekisho uses that server.
 */
final class LeftoverServer {
  private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
  private static final long STOP_LIMIT_SECONDS = 15;

  private LeftoverServer() {}

  /** Stops the server of this data directory, if one was left behind. */
  static void stop(Path data) throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> server = server(pidFile);
    if (server.isEmpty()) {
      // The number belongs to another program by now, or to none; PostgreSQL must not wait for it.
      Files.deleteIfExists(pidFile);
      return;
    }
    ProcessHandle left = server.orElseThrow();
    LOG.info("A PostgreSQL of an earlier run is still up (process {}); stopping it", left.pid());
    signal(left, "INT");
    if (!ended(left)) {
      signal(left, "QUIT");
      if (!ended(left)) {
        throw new IOException(
            "The PostgreSQL of an earlier run does not stop: process " + left.pid());
      }
    }
  }

  private static Optional<ProcessHandle> server(Path pidFile) throws IOException {
    Optional<String> first = Files.readAllLines(pidFile).stream().findFirst();
    return first
        .filter(line -> line.matches("\\d+"))
        .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
        .filter(ProcessHandle::isAlive)
        .filter(LeftoverServer::isPostgres);
  }

  private static boolean isPostgres(ProcessHandle process) {
    // Where the system does not tell the command, assume the worst and stop it like a server.
    return process.info().command().map(c -> c.contains("postgres")).orElse(true);
  }

  /** A fast shutdown (INT) ends sessions and writes a checkpoint; QUIT relies on recovery. */
  private static void signal(ProcessHandle process, String name) throws IOException {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean ended(ProcessHandle process) {
    try {
      process.onExit().get(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
