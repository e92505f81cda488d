package sekisho.web.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import sekisho.message.CaseId;
import sekisho.message.CaseReference;
import sekisho.message.ExportFormat;
import sekisho.message.ExportKind;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.access.AccessKind;
import sekisho.view.access.AccessList;
import sekisho.view.caselist.CaseList;
import sekisho.web.AccessLog;
import sekisho.web.CsvAnswer;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.access.AccessForm.Asked;
import sekisho.web.access.AccessLines.Line;
import sekisho.web.identity.Account;
import sekisho.web.identity.Accounts;
import sekisho.web.identity.Officials;
import sekisho.web.part.Choice;
import sekisho.web.part.Paging;

/** All facts of access, newest first, on the page and as files that say the same. */
@Controller
class AccessController {
  /** The most rows of one file; the newest ones. */
  static final int MOST_ROWS = 50_000;

  private final AccessList list;
  private final CaseList cases;
  private final AccessLines lines;
  private final AccessLog log;
  private final Accounts accounts;
  private final Officials officials;
  private final Words words;
  private final Times times;
  private final FormTurn turn;
  private final CsvAnswer csv;

  AccessController(
      AccessList list,
      CaseList cases,
      AccessLines lines,
      AccessLog log,
      Accounts accounts,
      Officials officials,
      Words words,
      Times times,
      FormTurn turn,
      CsvAnswer csv) {
    this.list = list;
    this.cases = cases;
    this.lines = lines;
    this.log = log;
    this.accounts = accounts;
    this.officials = officials;
    this.words = words;
    this.times = times;
    this.turn = turn;
    this.csv = csv;
  }

  @GetMapping("/access")
  String show(
      @ModelAttribute("form") AccessForm form,
      BindingResult bound,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var fields = Fields.of(bound, "access");
    Asked asked = read(form, fields);
    return turn.show(
        model,
        fields,
        () -> {
          Paging paging = Paging.of(page, list.count(asked.query()));
          model.addAttribute("paging", paging);
          model.addAttribute(
              "lines", lines.of(list.find(asked.query(), paging.size(), paging.offset())));
          model.addAttribute("address", asked.address("/access"));
          model.addAttribute("csv", asked.address("/access/csv"));
          model.addAttribute("json", asked.address("/access/json"));
          model.addAttribute("mostRows", MOST_ROWS);
          model.addAttribute("kinds", kinds());
          model.addAttribute("people", people());
          model.addAttribute("seats", words.choices(Seat.class));
          return "access/show";
        });
  }

  @GetMapping("/access/csv")
  void csv(
      @ModelAttribute("form") AccessForm form, BindingResult bound, HttpServletResponse response) {
    List<Line> all = export(form, bound, ExportFormat.CSV);
    csv.send(response, "access", header(), all.stream().map(this::row));
  }

  @GetMapping("/access/json")
  ResponseEntity<List<AccessJson>> json(
      @ModelAttribute("form") AccessForm form, BindingResult bound) {
    List<Line> all = export(form, bound, ExportFormat.JSON);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("access-EXERCISE.json").build().toString())
        .body(all.stream().map(AccessJson::of).toList());
  }

  /** Reads what the file will hold and records that it is made, before a byte is sent. */
  private List<Line> export(AccessForm form, BindingResult bound, ExportFormat format) {
    var fields = Fields.of(bound, "access");
    Asked asked = read(form, fields);
    if (fields.wrong()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    List<Line> all = lines.of(list.find(asked.query(), MOST_ROWS, 0));
    log.exported(AccessLog.Export.list(ExportKind.ACCESS_FACTS, format, asked.codes(), all.size()));
    return all;
  }

  private Asked read(AccessForm form, Fields fields) {
    return form.read(fields, this::caseOf);
  }

  private Optional<CaseId> caseOf(String reference) {
    return cases.find(new CaseReference(reference));
  }

  private List<String> header() {
    return Stream.of("at", "kind", "person", "seat", "what", "case", "record")
        .map(column -> words.of("access.column." + column))
        .toList();
  }

  private List<String> row(Line line) {
    return List.of(
        times.machine(line.at()),
        line.kind(),
        line.person(),
        line.seat(),
        line.what(),
        line.caseName(),
        line.record());
  }

  private List<Choice> kinds() {
    return Stream.of(AccessKind.values())
        .map(k -> Choice.of(k.name(), words.of("access.kind." + k)))
        .toList();
  }

  private List<Choice> people() {
    return accounts.all().stream()
        .map(Account::person)
        .map(p -> Choice.of(p.toString(), officials.name(p)))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  /** A fact as JSON: what the page says, and the codes behind it. */
  record AccessJson(
      String at,
      String kind,
      String person,
      String seat,
      String what,
      String caseName,
      String record,
      Codes codes) {
    /** The fact in codes. */
    record Codes(
        String eventId,
        AccessKind kind,
        Optional<String> person,
        Optional<Seat> seat,
        String session,
        Optional<String> caseId,
        Optional<String> subject,
        Optional<Long> record,
        Optional<Long> head,
        List<String> more,
        Optional<Integer> rows) {}

    static AccessJson of(Line line) {
      var fact = line.fact();
      return new AccessJson(
          fact.at().toString(),
          line.kind(),
          line.person(),
          line.seat(),
          line.what(),
          line.caseName(),
          line.record(),
          new Codes(
              fact.eventId(),
              fact.kind(),
              fact.person().map(PersonId::toString),
              fact.seat(),
              fact.session(),
              fact.caseId().map(CaseId::toString),
              fact.subject(),
              fact.record(),
              fact.head(),
              fact.codes(),
              fact.rows()));
    }
  }
}
