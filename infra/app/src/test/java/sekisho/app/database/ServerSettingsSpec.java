package sekisho.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sekisho.app.settings.UnsafeSetting;

/** A server that may lose or change what it confirmed is refused, with a word for each reason. */
class ServerSettingsSpec {
  private static final Duration GAPS = Duration.ofSeconds(60);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Map<String, String> switches =
      new HashMap<>(
          Map.of(
              "fsync", "on",
              "full_page_writes", "on",
              "synchronous_commit", "on",
              "data_checksums", "on",
              "row_security", "on"));
  private int version = 180_001;
  private String encoding = "UTF8";
  private String replication = "origin";
  private Duration statement = LONGEST;
  private Duration idle = LONGEST;

  private List<String> words(boolean ours) {
    return new ServerSettings(version, switches, encoding, replication, statement, idle)
        .unsafe(ours, GAPS).stream().map(UnsafeSetting::what).toList();
  }

  @Test
  void a_server_with_safe_settings_is_taken() {
    assertThat(words(true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
  void what_was_confirmed_must_survive_a_failure(String name) {
    switches.put(name, "off");
    assertThat(words(false)).singleElement().asString().startsWith(name + " = off");
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "remote_write", "remote_apply"})
  void every_commit_that_waits_for_its_own_disk_will_do(String commit) {
    switches.put("synchronous_commit", commit);
    assertThat(words(false)).isEmpty();
  }

  @Test
  void checksums_are_asked_of_the_server_that_is_ours() {
    switches.put("data_checksums", "off");
    assertThat(words(true)).singleElement().asString().contains("data_checksums = off");
    assertThat(words(false)).isEmpty();
  }

  @Test
  void the_walls_between_rows_and_around_the_record_must_stand() {
    switches.put("row_security", "off");
    replication = "replica";
    assertThat(words(false))
        .hasSize(2)
        .anyMatch(word -> word.contains("row_security = off"))
        .anyMatch(word -> word.contains("session_replication_role = replica"));
  }

  @Test
  void japanese_needs_utf8() {
    encoding = "SQL_ASCII";
    assertThat(words(false)).singleElement().asString().contains("SQL_ASCII");
  }

  @ParameterizedTest
  @CsvSource({"149999, 1", "150000, 0"})
  void the_oldest_server_is_fifteen(int number, int refused) {
    version = number;
    assertThat(words(false)).hasSize(refused);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "30000, 0", "30001, 1"})
  void a_statement_and_a_pause_end_before_readers_pass_by_a_fact(long millis, int refused) {
    statement = Duration.ofMillis(millis);
    assertThat(words(false)).as("statement").hasSize(refused);
    statement = LONGEST;
    idle = Duration.ofMillis(millis);
    assertThat(words(false)).as("idle").hasSize(refused);
  }
}
