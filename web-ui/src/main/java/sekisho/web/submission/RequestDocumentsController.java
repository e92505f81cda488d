package sekisho.web.submission;

import static sekisho.message.DocumentKind.CONTRACT;
import static sekisho.message.DocumentKind.END_USE_CERTIFICATE;
import static sekisho.message.DocumentKind.OTHER;
import static sekisho.message.DocumentKind.SPECIFICATION;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.DocumentHash;
import sekisho.message.DocumentKind;
import sekisho.view.casefile.CaseFile;
import sekisho.web.FormTurn;
import sekisho.web.Uploads;

/** The documents of a draft: attached, and taken out again. */
@Controller
@RequestMapping("/cases/{id}/request/documents")
class RequestDocumentsController {
  /** What an applicant attaches. */
  static final List<DocumentKind> KINDS =
      List.of(END_USE_CERTIFICATE, CONTRACT, SPECIFICATION, OTHER);

  private final RequestPages pages;
  private final DocumentsPage documents;
  private final FormTurn turn;

  RequestDocumentsController(RequestPages pages, DocumentsPage documents, FormTurn turn) {
    this.pages = pages;
    this.documents = documents;
    this.turn = turn;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    CaseFile file = pages.open(id);
    return RequestPages.editable(file)
        ? documents.show(model, file, place(id))
        : turn.seeOther("/cases/" + id + "/documents");
  }

  @GetMapping(params = Uploads.TOO_BIG)
  String tooBig(@PathVariable UUID id, Model model) {
    return documents.tooBig(model, pages.open(id), place(id));
  }

  @PostMapping
  String attach(
      @PathVariable UUID id,
      @ModelAttribute("form") DocumentForm form,
      BindingResult bound,
      Model model) {
    return documents.attach(model, pages.open(id), place(id), form, bound);
  }

  @PostMapping("/{hash}/removal")
  String detach(@PathVariable UUID id, @PathVariable String hash, Model model) {
    return documents.detach(model, pages.open(id), place(id), hash(hash));
  }

  /** A hash from an address; what is none is not there. */
  static DocumentHash hash(String typed) {
    try {
      return new DocumentHash(typed);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private static DocumentsPage.Place place(UUID id) {
    String request = "/cases/" + id + "/request";
    return new DocumentsPage.Place("/request", request + "/documents", request, KINDS);
  }
}
