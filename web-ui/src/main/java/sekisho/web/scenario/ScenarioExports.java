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
import sekisho.web.Words;

/** What can be taken away from one file: the file, the plan of injects, the brief, the handbook. */
@Controller
@RequestMapping("/scenarios")
class ScenarioExports {
  private static final String SCHEMA = "scenario/scenario-1.schema.json";
  private static final String EDITION = "/{scenario}/{edition:\\d+\\.\\d+\\.\\d+}";
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "id",
          "offset",
          "moment",
          "title",
          "text",
          "kind",
          "type",
          "channel",
          "from",
          "to",
          "trigger",
          "changes",
          "expected",
          "objectives",
          "criteria",
          "reference",
          "status");

  private final ScenarioPages pages;
  private final ScenarioShelf shelf;
  private final Msel msel;
  private final CsvAnswer csv;
  private final Words words;

  ScenarioExports(ScenarioPages pages, ScenarioShelf shelf, Msel msel, CsvAnswer csv, Words words) {
    this.pages = pages;
    this.shelf = shelf;
    this.msel = msel;
    this.csv = csv;
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
        COLUMNS.stream().map(column -> words.of("scenario.msel." + column)).toList(),
        msel.of(shown.scenario()).stream().map(this::row));
  }

  private List<String> row(MselLine line) {
    return Stream.of(
            String.valueOf(line.number()),
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
            words.of("scenario.msel.planned"))
        .toList();
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
