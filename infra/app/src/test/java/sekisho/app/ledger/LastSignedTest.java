package sekisho.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sekisho.app.settings.SekishoProperties;
import sekisho.app.settings.SekishoProperties.Mode;
import sekisho.ledger.Checkpoint;
import sekisho.ledger.Hash;

/** What a node signed last is remembered outside the database. */
class LastSignedTest {
  private static final Checkpoint SEVEN = new Checkpoint("log/a", 7, Hash.OF_NOTHING);

  @TempDir private Path dataDir;
  private LastSigned lastSigned;

  @BeforeEach
  void begin() {
    lastSigned = new LastSigned(new SekishoProperties(Mode.TRAINING, dataDir.resolve("new")));
  }

  @Test
  void what_was_kept_is_read_again_and_the_newest_counts() {
    assertThat(lastSigned.of("log/a")).isEmpty();
    lastSigned.keep(SEVEN);
    Checkpoint eight = new Checkpoint("log/a", 8, Hash.ofLeaf(new byte[] {1}));
    lastSigned.keep(eight);
    assertThat(lastSigned.of("log/a")).contains(eight);
  }

  @Test
  void another_log_was_never_signed() {
    lastSigned.keep(SEVEN);
    assertThat(lastSigned.of("log/b")).isEmpty();
  }

  @Test
  void a_file_that_says_nothing_is_not_taken_for_a_log_that_was_never_signed() throws IOException {
    lastSigned.keep(SEVEN);
    Files.writeString(dataDir.resolve("new/log-signed"), "log/a\nseven\n");
    assertThatThrownBy(() -> lastSigned.of("log/a")).isInstanceOf(IllegalStateException.class);
  }
}
