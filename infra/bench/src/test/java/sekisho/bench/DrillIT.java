package sekisho.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the drill: one kill of PostgreSQL, one of the product, while people work. */
class DrillIT {
  /** Where the tests of the application unpacked the server, too. */
  private static final Path BINARIES = Path.of("..", "app", "target", "embedded-postgresql");

  @Test
  void what_was_confirmed_is_there_once_and_everything_follows_from_it(@TempDir Path directory)
      throws Exception {
    Report report = new Report();
    Drill.run(directory, BINARIES, 1, report);
    assertThat(report.held()).as("figures that were held against a target").isEqualTo(5);
    assertThat(report.missed()).isEmpty();
  }
}
