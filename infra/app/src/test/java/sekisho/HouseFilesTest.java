package sekisho;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that only the text of a file can show. */
class HouseFilesTest {
  private static final int LONGEST_FILE_LINES = 320;
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

  private static final Pattern TABLE_MADE =
      Pattern.compile("CREATE TABLE(?: IF NOT EXISTS)? (\\w+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TABLE_USED =
      Pattern.compile("\\b(?:FROM|INTO|UPDATE|JOIN|TABLE)\\s+(\\w+)");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^public (?:(?:sealed|non-sealed|final|abstract) )*"
              + "(?:class|record|interface|enum|@interface) ");
  private static final Pattern LEFT_OPEN =
      Pattern.compile("(?://|\\*|--|#).*\\b(?:TO" + "DO|FIX" + "ME|X{3})\\b");
  private static final Pattern INLINE =
      Pattern.compile(
          "th:utext|\\[\\(|th:inline=\"javascript\"|\\sstyle=\"|\\son[a-z]+=\"|<style|<script>");

  @Test
  void aTableBelongsToOneRoom() {
    Set<String> tables =
        files("infra/app/src/main/resources/db/migration", ".sql")
            .flatMap(file -> TABLE_MADE.matcher(text(file)).results())
            .map(made -> made.group(1))
            .collect(toSet());
    Path views = ROOT.resolve("query-side/src/main/java/sekisho/view");
    Map<String, Set<String>> roomsOfTable =
        files("query-side/src/main/java/sekisho/view", ".java")
            .flatMap(
                file ->
                    TABLE_USED
                        .matcher(text(file))
                        .results()
                        .map(used -> used.group(1))
                        .filter(tables::contains)
                        .map(
                            table ->
                                Map.entry(table, views.relativize(file).getName(0).toString())))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    assertThat(roomsOfTable).as("tables and the rooms that use them").isNotEmpty();
    roomsOfTable.remove("domain_event_entry"); // the record itself is no room's own: all rest on it
    roomsOfTable.values().removeIf(rooms -> rooms.size() == 1);
    assertThat(roomsOfTable).as("tables used by more than one room").isEmpty();
  }

  @Test
  void aPublicTypeSaysWhatItIs() {
    List<String> silent =
        sources("src/main/java", ".java")
            .filter(file -> PUBLIC_TYPE.matcher(text(file)).find())
            .filter(file -> !PUBLIC_TYPE.split(text(file), 2)[0].contains("/**"))
            .map(HouseFilesTest::name)
            .toList();
    assertThat(silent).as("public types without a sentence on what they are").isEmpty();
  }

  @Test
  void aFileIsNotTooLong() {
    List<String> tooLong =
        sources("src/main/java", ".java")
            .filter(file -> text(file).lines().count() > LONGEST_FILE_LINES)
            .map(HouseFilesTest::name)
            .toList();
    assertThat(tooLong).as("which concept is missing?").isEmpty();
  }

  @Test
  void nothingIsLeftOpen() {
    List<String> open =
        Stream.of(".java", ".html", ".sql", ".properties", ".dmn", ".css", ".js", ".yml")
            .flatMap(ending -> sources("src/main", ending))
            .filter(file -> LEFT_OPEN.matcher(text(file)).find())
            .map(HouseFilesTest::name)
            .toList();
    assertThat(open).isEmpty();
  }

  @Test
  void aTemplateHoldsNoScriptAndNoStyle() {
    List<String> inline =
        sources("src/main/resources/templates", ".html")
            .filter(file -> INLINE.matcher(text(file)).find())
            .map(HouseFilesTest::name)
            .toList();
    assertThat(inline).as("inline script or style, or unescaped text").isEmpty();
  }

  private static Stream<Path> sources(String below, String ending) {
    return Stream.of(
            "command-side/messages",
            "command-side/decisions",
            "query-side",
            "web-ui",
            "infra/ledger",
            "infra/app")
        .flatMap(module -> files(module + "/" + below, ending));
  }

  private static Stream<Path> files(String folder, String ending) {
    Path start = ROOT.resolve(folder);
    if (!Files.isDirectory(start)) {
      return Stream.empty();
    }
    try (Stream<Path> all = Files.walk(start)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return ROOT.relativize(file).toString();
  }
}
