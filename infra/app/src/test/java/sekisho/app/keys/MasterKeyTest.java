package sekisho.app.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key that wraps the keys of persons: made once, changed without losing what it wrapped. */
class MasterKeyTest {
  private static final byte[] WHERE = {1};
  private static final byte[] SECRET = {7, 7, 7};

  @TempDir Path directory;

  @Test
  void it_is_made_at_the_first_start_and_is_the_same_at_the_next() {
    MasterKey first = MasterKey.readOrCreate(directory.resolve("keys/master.key"));
    MasterKey next = MasterKey.readOrCreate(directory.resolve("keys/master.key"));
    assertThat(next.unwrap(first.id(), WHERE, first.wrap(WHERE, SECRET))).isEqualTo(SECRET);
  }

  @Test
  void while_it_is_changed_both_unwrap_and_afterwards_the_new_one_alone() {
    Path file = directory.resolve("master.key");
    MasterKey key = MasterKey.readOrCreate(file);
    String before = key.id();
    byte[] wrapped = key.wrap(WHERE, SECRET);

    key.renew();
    assertThat(key.id()).isNotEqualTo(before);
    assertThat(MasterKey.read(file).unwrap(before, WHERE, wrapped)).isEqualTo(SECRET);

    key.forgetOthers();
    assertThat(key.holds(before)).isFalse();
    MasterKey after = MasterKey.read(file);
    assertThatThrownBy(() -> after.unwrap(before, WHERE, wrapped))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(before);
  }

  @Test
  void what_it_wrapped_opens_nowhere_else() {
    MasterKey key = MasterKey.readOrCreate(directory.resolve("master.key"));
    byte[] wrapped = key.wrap(WHERE, SECRET);
    assertThatThrownBy(() -> key.unwrap(key.id(), new byte[] {2}, wrapped))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_file_that_holds_no_key_of_32_bytes_is_not_taken() throws IOException {
    Path file = directory.resolve("master.key");
    Files.writeString(file, "00".repeat(31));
    assertThatThrownBy(() -> MasterKey.read(file)).isInstanceOf(IllegalStateException.class);
    Files.writeString(file, "");
    assertThatThrownBy(() -> MasterKey.read(file)).isInstanceOf(IllegalStateException.class);
  }
}
