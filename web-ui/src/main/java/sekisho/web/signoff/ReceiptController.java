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

/** The receipt of a record, as a page and as a file. */
@Controller
@RequestMapping("/cases/{id}/signoff/receipts/{n}")
class ReceiptController {
  private final ReceiptPage page;

  ReceiptController(ReceiptPage page) {
    this.page = page;
  }

  @GetMapping
  String show(@PathVariable UUID id, @PathVariable long n, Model model) {
    return page.show(id, n, model);
  }

  /** For verifiers (C2SP tlog-proof); while there is none, the page says when. */
  @GetMapping("/proof")
  ResponseEntity<byte[]> proof(@PathVariable UUID id, @PathVariable long n) {
    return page.file(id, n)
        .map(
            file ->
                ResponseEntity.ok()
                    .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file.name()).build().toString())
                    .body(file.content().getBytes(StandardCharsets.UTF_8)))
        .orElseGet(
            () ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/cases/" + id + "/signoff/receipts/" + n))
                    .build());
  }
}
