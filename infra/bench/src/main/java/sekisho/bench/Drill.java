package sekisho.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import sekisho.bench.LogAfterTheDrill.SeenRoot;

/**
 * Sixteen writers write while the product is killed again and again, and then its database; what
 * was confirmed to them must be there afterwards, once, and everything that follows from it.
 */
final class Drill {
  /** How much is written between two kills, at least and at most: never the same moment. */
  private static final int LEAST_ANSWERS = 20;

  private static final int MOST_ANSWERS = 200;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration LOOK = Duration.ofMillis(5);

  private final Path directory;
  private final KillableServer server;
  private final WriterLog log;
  private final Random random = new Random(6);

  /** What the log said before each kill: it must stand by it. */
  private final List<SeenRoot> seen = new ArrayList<>();

  private final List<Double> backAfterProduct = new ArrayList<>();
  private final List<Double> backAfterServer = new ArrayList<>();
  private long killed;

  private Drill(Path directory, KillableServer server) throws IOException {
    this.directory = directory;
    this.server = server;
    this.log = WriterLog.in(directory);
  }

  /**
   * @param kills how often the product is killed, and how often its database
   * @param binaries where the programs of the server are unpacked
   */
  static void run(Path directory, Path binaries, int kills, Report report) throws IOException {
    try (KillableServer server = KillableServer.make(directory, binaries)) {
      Drill drill = new Drill(directory, server);
      drill.kills(kills);
      try (Subject subject = Subject.with(drill.settings())) {
        Writers writers = new Writers(subject, directory);
        writers.start();
        writers.stop();
        drill.backAfterProduct.add(secondsSince(drill.killed));
        drill.figures(kills, report);
        new AfterTheDrill(subject, drill.log).check(drill.seen, report);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String[] settings() {
    return Stream.concat(
            server.settings().stream(),
            Stream.of("--server.port=-1", "--sekisho.data-dir=" + directory.resolve("keys")))
        .toArray(String[]::new);
  }

  /** The database first, in one life of the product; then that life and others. */
  private void kills(int kills) throws IOException, InterruptedException, SQLException {
    try (KillableSekisho sekisho = started()) {
      killServer(sekisho, kills);
      listsFollow(sekisho);
      killProduct(sekisho);
    }
    for (int i = 1; i < kills; i++) {
      try (KillableSekisho sekisho = started()) {
        writing(sekisho, 1);
        backAfterProduct.add(secondsSince(killed));
        killProduct(sekisho);
      }
    }
  }

  private void killServer(KillableSekisho sekisho, int kills)
      throws IOException, InterruptedException, SQLException {
    for (int i = 0; i < kills; i++) {
      writing(sekisho, someAnswers());
      seen.addAll(server.newestRoot());
      server.kill();
      long gone = System.nanoTime();
      server.start();
      writing(sekisho, 1);
      backAfterServer.add(secondsSince(gone));
    }
  }

  private void killProduct(KillableSekisho sekisho)
      throws IOException, InterruptedException, SQLException {
    writing(sekisho, someAnswers());
    seen.addAll(server.newestRoot());
    sekisho.kill();
    killed = System.nanoTime();
  }

  private int someAnswers() {
    return random.nextInt(LEAST_ANSWERS, MOST_ANSWERS);
  }

  /** The same product that lost its database feeds its lists again. */
  private void listsFollow(KillableSekisho sekisho)
      throws IOException, InterruptedException, SQLException {
    long head = server.number("SELECT max(global_index) FROM domain_event_entry");
    String position =
        "SELECT min((convert_from(token, 'UTF8')::json ->> 'index')::bigint) FROM token_entry";
    patiently(sekisho, () -> server.number(position) >= head);
  }

  private KillableSekisho started() throws IOException {
    return KillableSekisho.start(directory, List.of(settings()));
  }

  /** Waits until so many more acts were answered. */
  private void writing(KillableSekisho sekisho, int more)
      throws IOException, InterruptedException, SQLException {
    long enough = log.answers() + more;
    patiently(sekisho, () -> log.answers() >= enough);
  }

  /** Something that will be so. */
  @FunctionalInterface
  private interface Condition {
    boolean holds() throws IOException, SQLException;
  }

  private static void patiently(KillableSekisho sekisho, Condition condition)
      throws IOException, InterruptedException, SQLException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      sekisho.mustBeAlive();
      if (System.nanoTime() - until > 0) {
        throw new IllegalStateException("Nothing happens any more");
      }
      Thread.sleep(LOOK);
    }
  }

  private static double secondsSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }

  private void figures(int kills, Report report) {
    report.size(
        "drill: %d times kill -9 of the product and %d times of PostgreSQL, %d writers"
            .formatted(kills, kills, Writers.COUNT));
    report.add(
        new Figure(
            "answers again after the product was killed",
            "s",
            backAfterProduct,
            Figure.Target.NONE));
    report.add(
        new Figure(
            "answers again after PostgreSQL was killed", "s", backAfterServer, Figure.Target.NONE));
  }
}
