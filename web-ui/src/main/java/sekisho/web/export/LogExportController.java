package sekisho.web.export;

import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.ExportFormat;
import sekisho.message.ExportKind;
import sekisho.web.AccessLog;
import sekisho.web.FormTurn;
import sekisho.web.export.LogExports.Ready;

/**
 * The whole log to take away: made in the background, downloaded as often as need be, each download
 * recorded before it is sent. A browser that was cut off goes on where it stopped (HTTP ranges).
 */
@Controller
@RequestMapping("/export")
class LogExportController {
  private final LogExports exports;
  private final AccessLog log;
  private final FormTurn turn;

  LogExportController(LogExports exports, AccessLog log, FormTurn turn) {
    this.exports = exports;
    this.log = log;
    this.turn = turn;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("export", exports.now());
    return "export/show";
  }

  @PostMapping
  String begin() {
    exports.begin();
    return turn.seeOther("/export");
  }

  @GetMapping("/files/{name}")
  ResponseEntity<Resource> file(@PathVariable String name) {
    Resource file =
        exports.file(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Ready ready =
        exports.now().ready().stream()
            .filter(r -> r.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    log.exported(
        AccessLog.Export.list(
            ExportKind.WHOLE_LOG, ExportFormat.ZIP, List.of(), Math.toIntExact(ready.size())));
    return attached(name)
        .contentType(new MediaType("application", "zip"))
        .eTag(ready.sha256())
        .body(file);
  }

  /** A program, not a record; the same for everybody. */
  @GetMapping("/verifier")
  ResponseEntity<Resource> verifier() {
    return attached("sekisho-verify.jar")
        .contentType(new MediaType("application", "java-archive"))
        .body(exports.verifier());
  }

  private static ResponseEntity.BodyBuilder attached(String name) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header("X-Content-Type-Options", "nosniff");
  }
}
