package sekisho.web.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.CaseReference;
import sekisho.view.casefile.CaseFile;
import sekisho.web.CsvAnswer;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.RecordWords.Said;

/**
 * The records of a case as a table and as JSON: the lines of the screen, each value in a column.
 */
@Component
class RecordSheet {
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "time",
          "day",
          "era",
          "exerciseTime",
          "type",
          "what",
          "who",
          "why",
          "said",
          "changes",
          "command",
          "signature",
          "key");

  private final CsvAnswer csv;
  private final Times times;
  private final Words words;

  RecordSheet(CsvAnswer csv, Times times, Words words) {
    this.csv = csv;
    this.times = times;
    this.words = words;
  }

  /**
   * The records as JSON.
   *
   * @param exercise always true: nothing here has legal effect
   * @param at the number of the record up to which the case is shown
   * @param head how many records it has
   */
  record Json(
      boolean exercise,
      String language,
      String caseId,
      @Nullable String reference,
      long at,
      long head,
      List<Line> records) {}

  /** One record; times in Japan Standard Time with their offset. */
  record Line(
      long number,
      String time,
      String day,
      String era,
      @Nullable String exerciseTime,
      @Nullable String type,
      String what,
      String who,
      @Nullable String why,
      List<Entry> said,
      List<Difference> changes,
      String command,
      String signature,
      String key) {}

  /** A name and its value. */
  record Entry(String name, @Nullable String value) {}

  /** A field before and after. */
  record Difference(String field, @Nullable String before, @Nullable String after) {}

  List<String> header() {
    return COLUMNS.stream().map(column -> words.of("casefile.sheet." + column)).toList();
  }

  Stream<List<String>> table(List<RecordRow> rows) {
    return rows.stream().map(this::cells);
  }

  private List<String> cells(RecordRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(row.number()));
    cells.add(times.machine(row.at()));
    cells.addAll(csv.day(row.day()));
    cells.add(machine(row.exerciseTime()));
    cells.add(or(row.type()));
    cells.add(row.what());
    cells.add(row.who());
    cells.add(or(row.why()));
    cells.add(
        row.said().stream()
            .map(p -> words.of("casefile.about", p.name(), or(p.value())))
            .collect(Collectors.joining("\n")));
    cells.add(row.changes().stream().map(this::change).collect(Collectors.joining("\n")));
    cells.add(row.command());
    cells.add(row.signature());
    cells.add(row.key());
    return cells;
  }

  private String change(Changes.Change change) {
    return words.of(
        "casefile.about", change.name(), text(change.before()) + " → " + text(change.after()));
  }

  Json json(CaseFile file, List<RecordRow> rows) {
    return new Json(
        true,
        LocaleContextHolder.getLocale().getLanguage(),
        file.caseId().toString(),
        file.reference().map(CaseReference::value).orElse(null),
        file.at(),
        file.head(),
        rows.stream().map(this::line).toList());
  }

  private Line line(RecordRow row) {
    return new Line(
        row.number(),
        times.machine(row.at()),
        row.day().toString(),
        times.era(row.day()),
        row.exerciseTime() == null ? null : machine(row.exerciseTime()),
        row.type(),
        row.what(),
        row.who(),
        row.why(),
        row.said().stream().map(p -> new Entry(p.name(), p.value())).toList(),
        row.changes().stream()
            .map(c -> new Difference(c.name(), value(c.before()), value(c.after())))
            .toList(),
        row.command(),
        row.signature(),
        row.key());
  }

  private String machine(@Nullable Instant at) {
    return at == null ? "" : times.machine(at);
  }

  private static String or(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static @Nullable String value(@Nullable Said said) {
    return said == null ? null : said.text();
  }

  private static String text(@Nullable Said said) {
    return said == null ? "—" : said.text();
  }
}
