package sekisho.web.scenario;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import sekisho.view.scenario.ScenarioShelf;
import sekisho.web.CsvAnswer;
import sekisho.web.SheetAnswer;
import sekisho.web.Words;

/** What can be taken away from one file: the file, the plan of injects, the brief, the handbook. */
@Controller
@RequestMapping("/scenarios")
class ScenarioExports {
  private static final String SCHEMA = "scenario/scenario-1.schema.json";
  private static final String EDITION = "/{scenario}/{edition:\\d+\\.\\d+\\.\\d+}";

  /**
   * A column of the plan of injects.
   *
   * @param width in letters, where the table is a workbook
   */
  private record Column(String word, int width) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("number", 6),
          new Column("id", 16),
          new Column("offset", 14),
          new Column("moment", 18),
          new Column("title", 28),
          new Column("text", 60),
          new Column("kind", 14),
          new Column("type", 18),
          new Column("channel", 14),
          new Column("from", 20),
          new Column("to", 20),
          new Column("trigger", 36),
          new Column("changes", 30),
          new Column("expected", 44),
          new Column("objectives", 40),
          new Column("criteria", 36),
          new Column("reference", 24),
          new Column("status", 10));

  private final ScenarioPages pages;
  private final ScenarioShelf shelf;
  private final Msel msel;
  private final CsvAnswer csv;
  private final SheetAnswer sheets;
  private final Words words;

  ScenarioExports(
      ScenarioPages pages,
      ScenarioShelf shelf,
      Msel msel,
      CsvAnswer csv,
      SheetAnswer sheets,
      Words words) {
    this.pages = pages;
    this.shelf = shelf;
    this.msel = msel;
    this.csv = csv;
    this.sheets = sheets;
    this.words = words;
  }

  /** The JSON Schema of the format, for editors that help while one writes. */
  @GetMapping("/schema.json")
  ResponseEntity<byte[]> schema() {
    try {
      byte[] schema = new ClassPathResource(SCHEMA).getContentAsByteArray();
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_JSON)
          .header("X-Content-Type-Options", "nosniff")
          .body(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(SCHEMA + " is not among the files of the product", e);
    }
  }

  /** The file as it came in, always as an attachment. */
  @GetMapping(EDITION + "/file")
  ResponseEntity<byte[]> file(@PathVariable String scenario, @PathVariable String edition) {
    var version = pages.find(scenario, edition).standing().version();
    byte[] file = shelf.file(version.document()).orElseThrow();
    String name = scenario + "-" + edition + "-EXERCISE.yaml";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(file);
  }

  @GetMapping(EDITION + "/plan")
  String plan(@PathVariable String scenario, @PathVariable String edition, Model model) {
    return pages.plan(model, pages.find(scenario, edition));
  }

  @GetMapping(EDITION + "/plan/csv")
  void planAsTable(
      @PathVariable String scenario, @PathVariable String edition, HttpServletResponse response) {
    var shown = pages.find(scenario, edition);
    csv.send(
        response,
        "msel-" + scenario + "-" + edition,
        COLUMNS.stream().map(this::heading).toList(),
        msel.of(shown.scenario()).stream()
            .map(
                line ->
                    Stream.concat(Stream.of(String.valueOf(line.number())), texts(line)).toList()));
  }

  @GetMapping(EDITION + "/plan/xlsx")
  void planAsWorkbook(
      @PathVariable String scenario, @PathVariable String edition, HttpServletResponse response) {
    var shown = pages.find(scenario, edition);
    sheets.send(
        response,
        "msel-" + scenario + "-" + edition,
        words.of("scenario.msel.sheet"),
        COLUMNS.stream().map(c -> new SheetAnswer.Column(heading(c), c.width())).toList(),
        msel.of(shown.scenario()).stream()
            .map(line -> Stream.<Object>concat(Stream.of(line.number()), texts(line)).toList()));
  }

  private String heading(Column column) {
    return words.of("scenario.msel." + column.word());
  }

  /** All but the number of the line. */
  private Stream<String> texts(MselLine line) {
    return Stream.of(
        line.id(),
        Objects.requireNonNullElse(line.offset(), ""),
        Objects.requireNonNullElse(line.moment(), ""),
        line.title(),
        line.text(),
        line.kind(),
        line.type(),
        line.channel(),
        line.from(),
        lines(line.to()),
        line.trigger(),
        lines(line.changes()),
        lines(line.expected()),
        lines(line.objectives()),
        lines(line.criteria()),
        Objects.requireNonNullElse(line.reference(), ""),
        words.of("scenario.msel.planned"));
  }

  private static String lines(List<String> several) {
    return String.join("\n", several);
  }

  @GetMapping(EDITION + "/brief")
  String brief(@PathVariable String scenario, @PathVariable String edition, Model model) {
    return pages.brief(model, pages.find(scenario, edition));
  }

  @GetMapping(EDITION + "/handbook")
  String handbook(@PathVariable String scenario, @PathVariable String edition, Model model) {
    return pages.handbook(model, pages.find(scenario, edition));
  }
}
