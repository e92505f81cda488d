package sekisho.app.exercise.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import sekisho.app.axon.Node;
import sekisho.app.database.Outside;
import sekisho.app.database.TestDatabase;
import sekisho.message.CommandId;
import sekisho.message.Event;
import sekisho.message.ExerciseEvent.ExerciseEnded;
import sekisho.message.ExerciseEvent.ExpectationSettled;
import sekisho.message.ExerciseEvent.InjectDelivered;
import sekisho.message.ExerciseEvent.InjectRuledOut;
import sekisho.message.ExerciseId;
import sekisho.message.ScoreEvent.ScoresSealed;
import sekisho.view.exercise.ExerciseLog;
import sekisho.view.exercise.ExerciseRecord;
import sekisho.view.exercise.ExerciseTable;
import sekisho.view.venue.Venue;

/** A product that is killed while much is due goes on where it was: nothing lost, nothing twice. */
class KilledClockIT {
  private static final ExerciseId EXERCISE = new ExerciseId(UUID.randomUUID());
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** In the middle: the cases are written, and the days are being played. */
  private static final int KILLED_AFTER_RECORDS = 25;

  @TempDir static Path dataDir;

  @Test
  void what_was_due_when_the_product_was_killed_is_done_once_and_in_order() throws Exception {
    String database = TestDatabase.fresh("killed");
    long before = killed(database);
    try (ConfigurableApplicationContext node = Node.on(database, dataDir)) {
      List<ExerciseRecord> records = playedToTheEnd(node);
      assertThat(records).hasSizeGreaterThan((int) before);
      numberedAndInOrder(records);
      eachOnce(records);
    }
  }

  private static void numberedAndInOrder(List<ExerciseRecord> records) {
    assertThat(records)
        .extracting(ExerciseRecord::number)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, records.size()).boxed().toList());
    assertThat(records).extracting(r -> r.by().at()).isSorted();
  }

  private static void eachOnce(List<ExerciseRecord> records) {
    assertThat(injects(records)).doesNotHaveDuplicates().isNotEmpty();
    assertThat(
            records.stream()
                .map(ExerciseRecord::event)
                .filter(ExpectationSettled.class::isInstance)
                .map(e -> ((ExpectationSettled) e).expectation()))
        .doesNotHaveDuplicates()
        .isNotEmpty();
    List<CommandId> commands = records.stream().map(ExerciseRecord::command).distinct().toList();
    for (CommandId command : commands) {
      assertThat(records.stream().filter(r -> r.command().equals(command)))
          .as("a command has its effect in one place: %s", command)
          .extracting(ExerciseRecord::stream)
          .containsOnly(
              records.stream()
                  .filter(r -> r.command().equals(command))
                  .findFirst()
                  .orElseThrow()
                  .stream());
    }
  }

  private static List<String> injects(List<ExerciseRecord> records) {
    return records.stream().map(ExerciseRecord::event).flatMap(KilledClockIT::inject).toList();
  }

  private static Stream<String> inject(Event event) {
    return switch (event) {
      case InjectDelivered e -> Stream.of(e.inject().value());
      case InjectRuledOut e -> Stream.of(e.inject().value());
      default -> Stream.empty();
    };
  }

  private static List<ExerciseRecord> playedToTheEnd(ConfigurableApplicationContext node) {
    var play = new AutomatedPlay(node, EXERCISE);
    play.toTheEnd(); // the same command: it has been done already, or is done now
    ExerciseLog log = node.getBean(ExerciseLog.class);
    return await()
        .atMost(PATIENCE)
        .until(
            () -> new Venue.In(EXERCISE).supply(() -> log.readAfter(EXERCISE, 0)),
            records ->
                // Right after the end what was expected is settled, and what nobody leads is
                // scored.
                holds(records, ExerciseEnded.class)
                    && holds(records, ExpectationSettled.class)
                    && holds(records, ScoresSealed.class)
                    && node.getBean(ExerciseTable.class).all().size() == 1);
  }

  private static boolean holds(List<ExerciseRecord> records, Class<? extends Event> fact) {
    return records.stream().map(ExerciseRecord::event).anyMatch(fact::isInstance);
  }

  /**
   * Plays in a product of its own and kills it.
   *
   * @return how many records there were then
   */
  private static long killed(String database)
      throws IOException, InterruptedException, SQLException {
    Process product =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=UTC",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                AutomatedPlay.class.getName(),
                database,
                Files.createDirectories(dataDir).toString(),
                EXERCISE.toString())
            .redirectErrorStream(true)
            .redirectOutput(new File(dataDir.toFile(), "killed.log"))
            .start();
    try {
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(5))
          .failFast(
              () ->
                  assertThat(product.isAlive())
                      .as(Files.readString(dataDir.resolve("killed.log")))
                      .isTrue())
          .until(() -> records(database) >= KILLED_AFTER_RECORDS);
    } finally {
      product.destroyForcibly().waitFor(); // as kill -9 does
    }
    return records(database);
  }

  private static long records(String database) throws SQLException {
    try (var connection = DriverManager.getConnection(Outside.address(database));
        var statement = connection.createStatement()) {
      var known = statement.executeQuery("SELECT to_regclass('exercise_numbering') IS NOT NULL");
      known.next();
      if (!known.getBoolean(1)) {
        return 0;
      }
      var last = statement.executeQuery("SELECT coalesce(max(last), 0) FROM exercise_numbering");
      last.next();
      return last.getLong(1);
    }
  }
}
