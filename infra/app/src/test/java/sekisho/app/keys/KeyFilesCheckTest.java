package sekisho.app.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import sekisho.app.settings.UnsafeSetting;

/** A key that somebody else can read or replace stops the start. */
class KeyFilesCheckTest {
  @TempDir Path directory;

  private static Path key(Path file, String permissions) throws IOException {
    Files.writeString(file, "key");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  private List<UnsafeSetting> unsafe(Path... configured) {
    return new KeyFilesCheck(directory, List.of(configured)).unsafe();
  }

  @ParameterizedTest
  @CsvSource({
    "rw-------, 0",
    "r--------, 0",
    "rw-r-----, 1",
    "rw----r--, 1",
    "rw--w----, 1",
    "rw-----w-, 1"
  })
  void its_owner_alone_reads_and_writes_a_key(String permissions, int refused) throws IOException {
    Path file = key(directory.resolve("event-signing.key"), permissions);
    assertThat(unsafe())
        .hasSize(refused)
        .allSatisfy(found -> assertThat(found.remedy()).isEqualTo("chmod 600 " + file));
  }

  @Test
  void a_configured_key_is_looked_at_wherever_it_lies(@TempDir Path elsewhere) throws IOException {
    Path open = key(elsewhere.resolve("mounted-secret"), "rw-r--r--");
    assertThat(unsafe(open))
        .extracting(UnsafeSetting::what)
        .singleElement()
        .asString()
        .contains(open.toString());
  }

  @Test
  void a_public_key_beside_the_keys_is_for_everybody() throws IOException {
    key(directory.resolve("log.vkey"), "rw-r--r--");
    assertThat(unsafe()).isEmpty();
  }

  @Test
  void every_setting_of_a_key_is_known_to_the_check() {
    List<String> settings =
        Arrays.stream(KeyConfiguration.class.getDeclaredMethods())
            .flatMap(bean -> Arrays.stream(bean.getParameters()))
            .map(parameter -> parameter.getAnnotation(Value.class))
            .filter(Objects::nonNull)
            .map(value -> value.value().replaceAll("[${}:]", ""))
            .toList();
    assertThat(settings).isNotEmpty();
    assertThat(KeyFilesCheck.SETTINGS).containsAll(settings);
  }

  @Test
  void before_the_first_start_there_are_no_keys() {
    assertThat(new KeyFilesCheck(directory.resolve("none"), List.of()).unsafe()).isEmpty();
  }
}
