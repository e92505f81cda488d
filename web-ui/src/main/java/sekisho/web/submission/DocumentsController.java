package sekisho.web.submission;

import static sekisho.message.DocumentKind.EVIDENCE;
import static sekisho.message.DocumentKind.OTHER;
import static sekisho.message.DocumentKind.UNDERTAKING;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.CaseId;
import sekisho.message.DocumentHash;
import sekisho.message.DocumentKind;
import sekisho.message.Seat;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Request.Attached;
import sekisho.web.AccessLog;
import sekisho.web.CurrentOfficial;
import sekisho.web.DocumentStore;
import sekisho.web.Texts;
import sekisho.web.Uploads;
import sekisho.web.identity.Reach;

/**
 * The documents of a case: listed, attached by those who may, and downloaded; never shown by the
 * browser in place of a page.
 */
@Controller
@RequestMapping("/cases/{id}/documents")
class DocumentsController {
  private static final List<DocumentKind> REVIEWERS = List.of(EVIDENCE, UNDERTAKING, OTHER);

  private final RequestPages pages;
  private final DocumentsPage documents;
  private final DocumentStore store;
  private final Texts texts;
  private final CurrentOfficial official;
  private final Reach reach;
  private final AccessLog access;

  DocumentsController(
      RequestPages pages,
      DocumentsPage documents,
      DocumentStore store,
      Texts texts,
      CurrentOfficial official,
      Reach reach,
      AccessLog access) {
    this.pages = pages;
    this.documents = documents;
    this.store = store;
    this.texts = texts;
    this.official = official;
    this.reach = reach;
    this.access = access;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    CaseFile file = pages.shown(id);
    return documents.show(model, file, place(id, file));
  }

  @GetMapping(params = Uploads.TOO_BIG)
  String tooBig(@PathVariable UUID id, Model model) {
    CaseFile file = pages.open(id);
    return documents.tooBig(model, file, place(id, file));
  }

  @PostMapping
  String attach(
      @PathVariable UUID id,
      @ModelAttribute("form") DocumentForm form,
      BindingResult bound,
      Model model) {
    CaseFile file = pages.open(id);
    return documents.attach(model, file, place(id, file), form, bound);
  }

  /** Only a document of this case that the reader may see; always as an attachment. */
  @GetMapping("/{hash}")
  ResponseEntity<byte[]> download(@PathVariable UUID id, @PathVariable String hash) {
    DocumentHash wanted = RequestDocumentsController.hash(hash);
    Attached attached =
        pages.open(id).request().documentsFor(official.seat()).stream()
            .filter(a -> a.document().hash().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    byte[] bytes = store.read(wanted).orElseThrow(() -> gone(wanted));
    access.opened(new CaseId(id), wanted);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(texts.read(attached.document().fileName()), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(bytes);
  }

  /** Erased with the data of who brought it; anything else would be a fault of the store. */
  private RuntimeException gone(DocumentHash hash) {
    return store.erasedBy(hash).isPresent()
        ? new ResponseStatusException(HttpStatus.GONE)
        : new IllegalStateException("Document " + hash + " is not in the store");
  }

  private DocumentsPage.Place place(UUID id, CaseFile file) {
    String address = "/cases/" + id + "/documents";
    return new DocumentsPage.Place("/documents", address, "/cases/" + id, offered(address, file));
  }

  private List<DocumentKind> offered(String address, CaseFile file) {
    if (file.past() || file.stage().ended() || !reach.may("POST", address)) {
      return List.of();
    }
    return official.seat() == Seat.APPLICANT ? RequestDocumentsController.KINDS : REVIEWERS;
  }
}
