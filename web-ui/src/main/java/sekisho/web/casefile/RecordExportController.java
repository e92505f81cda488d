package sekisho.web.casefile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import sekisho.message.CaseReference;
import sekisho.message.ExportFormat;
import sekisho.message.ExportKind;
import sekisho.view.casefile.CaseFile;
import sekisho.web.AccessLog;
import sekisho.web.Cases;
import sekisho.web.CsvAnswer;
import sekisho.web.CurrentOfficial;

/**
 * The record of a case to take away: as a table, as JSON, as a history to read and to print. Each
 * is recorded for the auditor before it is sent.
 */
@Controller
class RecordExportController {
  private final Cases cases;
  private final CurrentOfficial official;
  private final RecordRows rows;
  private final RecordSheet sheet;
  private final HistoryPage history;
  private final CsvAnswer csv;
  private final AccessLog log;
  private final PaperPress press;
  private final SpringTemplateEngine templates;

  RecordExportController(
      Cases cases,
      CurrentOfficial official,
      RecordRows rows,
      RecordSheet sheet,
      HistoryPage history,
      CsvAnswer csv,
      AccessLog log,
      PaperPress press,
      SpringTemplateEngine templates) {
    this.cases = cases;
    this.official = official;
    this.rows = rows;
    this.sheet = sheet;
    this.history = history;
    this.csv = csv;
    this.log = log;
    this.press = press;
    this.templates = templates;
  }

  @GetMapping("/cases/{id}/records.csv")
  void table(@PathVariable UUID id, HttpServletResponse response) {
    CaseFile file = cases.shown(id);
    record(file, ExportKind.CASE_RECORD, ExportFormat.CSV);
    csv.send(response, name(file, "records"), sheet.header(), sheet.table(full(file)));
  }

  @GetMapping("/cases/{id}/records.json")
  ResponseEntity<RecordSheet.Json> json(@PathVariable UUID id) {
    CaseFile file = cases.shown(id);
    record(file, ExportKind.CASE_RECORD, ExportFormat.JSON);
    return attached(file, "records", "json")
        .contentType(MediaType.APPLICATION_JSON)
        .body(sheet.json(file, full(file)));
  }

  /** A page like others: it is read, and nothing is taken away. */
  @GetMapping("/cases/{id}/history")
  String history(@PathVariable UUID id, Model model) {
    CaseFile file = cases.shown(id);
    model.addAllAttributes(history.model(file, full(file), inside()));
    return "casefile/history";
  }

  @GetMapping("/cases/{id}/history.pdf")
  ResponseEntity<byte[]> paper(
      @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
    CaseFile file = cases.shown(id);
    record(file, ExportKind.CASE_HISTORY, ExportFormat.PDF);
    var exchange =
        JakartaServletWebApplication.buildApplication(request.getServletContext())
            .buildExchange(request, response);
    var model = history.model(file, full(file), inside());
    String page =
        templates.process(
            "casefile/history-paper",
            new WebContext(exchange, LocaleContextHolder.getLocale(), model));
    return attached(file, "history", "pdf")
        .contentType(MediaType.APPLICATION_PDF)
        .body(press.pdf(page));
  }

  private List<RecordRow> full(CaseFile file) {
    return rows.full(file, inside());
  }

  private boolean inside() {
    return CaseFilePage.inside(official.seat());
  }

  /** The one place where a taken record becomes a fact for the auditor. */
  private void record(CaseFile file, ExportKind kind, ExportFormat format) {
    log.exported(AccessLog.Export.ofCase(kind, format, file.caseId(), file.at(), (int) file.at()));
  }

  private static ResponseEntity.BodyBuilder attached(CaseFile file, String what, String ending) {
    String name =
        "%s-EXERCISE-%s.%s"
            .formatted(name(file, what), LocaleContextHolder.getLocale().getLanguage(), ending);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header("X-Content-Type-Options", "nosniff");
  }

  /** The number of the case, or its id while it has none; and the point, when it is in the past. */
  private static String name(CaseFile file, String what) {
    String point = file.past() ? "-at-" + file.at() : "";
    return file.reference().map(CaseReference::value).orElseGet(() -> file.caseId().toString())
        + "-"
        + what
        + point;
  }
}
