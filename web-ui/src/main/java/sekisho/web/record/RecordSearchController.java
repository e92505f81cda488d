package sekisho.web.record;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.CaseReference;
import sekisho.message.ExportFormat;
import sekisho.message.ExportKind;
import sekisho.view.caselist.CaseList;
import sekisho.view.record.RecordSearch;
import sekisho.web.AccessLog;
import sekisho.web.CsvAnswer;
import sekisho.web.CurrentOfficial;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.part.Paging;

/** Search over the whole record, on the page and as files that say the same. */
@Controller
class RecordSearchController {
  /** The most rows of one file; the newest ones. */
  static final int MOST_ROWS = 50_000;

  private final RecordSearch search;
  private final CaseList cases;
  private final FoundLines lines;
  private final RecordChoices choices;
  private final CurrentOfficial official;
  private final AccessLog log;
  private final Words words;
  private final Times times;
  private final FormTurn turn;
  private final CsvAnswer csv;

  RecordSearchController(
      RecordSearch search,
      CaseList cases,
      FoundLines lines,
      RecordChoices choices,
      CurrentOfficial official,
      AccessLog log,
      Words words,
      Times times,
      FormTurn turn,
      CsvAnswer csv) {
    this.search = search;
    this.cases = cases;
    this.lines = lines;
    this.choices = choices;
    this.official = official;
    this.log = log;
    this.words = words;
    this.times = times;
    this.turn = turn;
    this.csv = csv;
  }

  @GetMapping("/records")
  String show(
      @ModelAttribute("form") RecordForm form,
      BindingResult bound,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var fields = Fields.of(bound, "record");
    RecordAsked asked = read(form, fields);
    choices.fill(model);
    return turn.show(
        model,
        fields,
        () -> {
          var hits = search.find(asked.query());
          Paging paging = Paging.of(page, hits.total());
          model.addAttribute("paging", paging);
          model.addAttribute("complete", hits.complete());
          model.addAttribute("lines", lines.of(hits.rows(paging.size(), paging.offset())));
          model.addAttribute("address", asked.address("/records"));
          model.addAttribute("csv", asked.address("/records/csv"));
          model.addAttribute("json", asked.address("/records/json"));
          model.addAttribute("mostRows", MOST_ROWS);
          return "record/search";
        });
  }

  @GetMapping("/records/csv")
  void csv(
      @ModelAttribute("form") RecordForm form, BindingResult bound, HttpServletResponse response) {
    List<FoundLine> all = export(form, bound, ExportFormat.CSV);
    csv.send(response, "records", header(), all.stream().map(this::row));
  }

  @GetMapping("/records/json")
  ResponseEntity<List<FoundJson>> json(
      @ModelAttribute("form") RecordForm form, BindingResult bound) {
    List<FoundLine> all = export(form, bound, ExportFormat.JSON);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("records-EXERCISE.json").build().toString())
        .body(all.stream().map(FoundJson::of).toList());
  }

  /** Reads what the file will hold and records that it is made, before a byte is sent. */
  private List<FoundLine> export(RecordForm form, BindingResult bound, ExportFormat format) {
    var fields = Fields.of(bound, "record");
    RecordAsked asked = read(form, fields);
    if (fields.wrong()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    List<FoundLine> all = lines.of(search.find(asked.query()).rows(MOST_ROWS, 0));
    log.exported(AccessLog.Export.list(ExportKind.WHOLE_RECORD, format, asked.codes(), all.size()));
    return all;
  }

  private RecordAsked read(RecordForm form, Fields fields) {
    return form.read(fields, typed -> cases.everywhere(new CaseReference(typed)))
        .standingIn(official.exercise());
  }

  private List<String> header() {
    return Stream.of(
            "at", "kind", "what", "detail", "person", "seat", "player", "where", "case", "number",
            "type", "stream", "event", "command")
        .map(column -> words.of("record.column." + column))
        .toList();
  }

  private List<String> row(FoundLine line) {
    return List.of(
        times.machine(line.at()),
        line.kind(),
        line.what(),
        line.detail(),
        line.person(),
        line.seat(),
        line.player(),
        line.where(),
        line.caseName(),
        String.valueOf(line.number()),
        line.fact().type(),
        line.fact().stream(),
        line.fact().eventId(),
        line.fact().command().toString());
  }
}
