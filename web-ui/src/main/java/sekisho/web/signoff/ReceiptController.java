package sekisho.web.signoff;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import sekisho.message.CaseId;
import sekisho.message.ExportFormat;
import sekisho.message.ExportKind;
import sekisho.web.AccessLog;

/** The receipt of a record, as a page and as a file. */
@Controller
@RequestMapping("/cases/{id}/signoff/receipts/{n}")
class ReceiptController {
  private final ReceiptPage page;
  private final AccessLog log;

  ReceiptController(ReceiptPage page, AccessLog log) {
    this.page = page;
    this.log = log;
  }

  @GetMapping
  String show(@PathVariable UUID id, @PathVariable long n, Model model) {
    return page.show(id, n, model);
  }

  /**
   * For verifiers (C2SP tlog-proof), recorded before it is sent; while there is none, the page says
   * when.
   */
  @GetMapping("/proof")
  ResponseEntity<byte[]> proof(@PathVariable UUID id, @PathVariable long n) {
    return page.file(id, n)
        .map(
            file -> {
              log.exported(
                  AccessLog.Export.ofCase(
                      ExportKind.RECORD_PROOF, ExportFormat.TLOG_PROOF, new CaseId(id), n, 1));
              return ResponseEntity.ok()
                  .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                  .header(
                      HttpHeaders.CONTENT_DISPOSITION,
                      ContentDisposition.attachment().filename(file.name()).build().toString())
                  .body(file.content().getBytes(StandardCharsets.UTF_8));
            })
        .orElseGet(
            () ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/cases/" + id + "/signoff/receipts/" + n))
                    .build());
  }
}
