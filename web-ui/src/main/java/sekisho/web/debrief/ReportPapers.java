package sekisho.web.debrief;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import sekisho.message.ExportFormat;
import sekisho.message.ExportKind;
import sekisho.view.debrief.DebriefFile;
import sekisho.view.debrief.DebriefFile.Draft;
import sekisho.view.debrief.Playback;
import sekisho.view.debrief.Report;
import sekisho.web.AccessLog;
import sekisho.web.casefile.PaperPress;

/**
 * The report to take away: as a paper, as JSON, as statements for a learning record store. Each is
 * recorded for the auditor before it is sent.
 */
@Controller
class ReportPapers {
  private final LookedBack lookedBack;
  private final ReportPages pages;
  private final ReportJson json;
  private final XapiStatements xapi;
  private final PaperPress press;
  private final SpringTemplateEngine templates;
  private final AccessLog log;

  ReportPapers(
      LookedBack lookedBack,
      ReportPages pages,
      ReportJson json,
      XapiStatements xapi,
      PaperPress press,
      SpringTemplateEngine templates,
      AccessLog log) {
    this.lookedBack = lookedBack;
    this.pages = pages;
    this.json = json;
    this.xapi = xapi;
    this.press = press;
    this.templates = templates;
    this.log = log;
  }

  @GetMapping("/exercises/{exercise}/report.pdf")
  ResponseEntity<byte[]> paper(
      @PathVariable UUID exercise, HttpServletRequest request, HttpServletResponse response) {
    return lookedBack.in(
        exercise,
        playback -> {
          ReportPaper paper = pages.paper(playback, readable(playback));
          record(ExportFormat.PDF, paper.annex().size());
          var exchange =
              JakartaServletWebApplication.buildApplication(request.getServletContext())
                  .buildExchange(request, response);
          String page =
              templates.process(
                  "debrief/report-paper",
                  new WebContext(
                      exchange, LocaleContextHolder.getLocale(), Map.of("paper", paper)));
          return attached("pdf").contentType(MediaType.APPLICATION_PDF).body(press.pdf(page));
        });
  }

  @GetMapping("/exercises/{exercise}/report.json")
  ResponseEntity<Map<String, Object>> json(@PathVariable UUID exercise) {
    return lookedBack.in(
        exercise,
        playback -> {
          Draft draft = readable(playback);
          Report report = Report.of(playback, draft.record());
          record(ExportFormat.JSON, (int) report.record());
          return attached("json")
              .contentType(MediaType.APPLICATION_JSON)
              .body(json.of(report, draft, pages.hash(playback, draft)));
        });
  }

  @GetMapping("/exercises/{exercise}/report-xapi.json")
  ResponseEntity<List<Map<String, Object>>> xapi(@PathVariable UUID exercise) {
    return lookedBack.in(
        exercise,
        playback -> {
          Draft draft = readable(playback);
          var statements = xapi.of(Report.of(playback, draft.record()));
          record(ExportFormat.JSON, statements.size());
          return attached("xapi.json").contentType(MediaType.APPLICATION_JSON).body(statements);
        });
  }

  /** What one may read one may take away: a trainer every draft, a player the signed report. */
  private Draft readable(Playback playback) {
    return DebriefFile.of(playback.records())
        .draft()
        .filter(d -> lookedBack.trainer() || d.signed().isPresent())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private void record(ExportFormat format, int rows) {
    log.exported(AccessLog.Export.list(ExportKind.AFTER_ACTION_REPORT, format, List.of(), rows));
  }

  private static ResponseEntity.BodyBuilder attached(String ending) {
    String name =
        "after-action-report-EXERCISE-%s.%s"
            .formatted(LocaleContextHolder.getLocale().getLanguage(), ending);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header("X-Content-Type-Options", "nosniff");
  }
}
