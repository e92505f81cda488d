package sekisho.web.submission;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import sekisho.message.DocumentHash;
import sekisho.message.DocumentKind;
import sekisho.message.SubmissionCommand.AttachDocument;
import sekisho.message.SubmissionCommand.DetachDocument;
import sekisho.view.casefile.CaseFile;
import sekisho.web.DocumentStore;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Uploads;
import sekisho.web.Words;

/** The list of documents with its upload, as a section of a draft and as a page of any case. */
@Component
class DocumentsPage {
  private static final String FORM = "form";

  private final RequestPages pages;
  private final Uploads uploads;
  private final DocumentStore store;
  private final DocumentLines lines;
  private final FormTurn turn;
  private final Words words;

  DocumentsPage(
      RequestPages pages,
      Uploads uploads,
      DocumentStore store,
      DocumentLines lines,
      FormTurn turn,
      Words words) {
    this.pages = pages;
    this.uploads = uploads;
    this.store = store;
    this.lines = lines;
    this.turn = turn;
    this.words = words;
  }

  /**
   * Where the page stands.
   *
   * @param tab which of the pages of the case it belongs to
   * @param address of the page, to which its form is sent
   * @param back where its reader goes on
   * @param offered the kinds that the reader may attach; none when the reader may only read
   */
  record Place(String tab, String address, String back, List<DocumentKind> offered) {
    Place {
      offered = List.copyOf(offered);
    }
  }

  String show(Model model, CaseFile file, Place place) {
    model.addAttribute(FORM, DocumentForm.EMPTY);
    return page(model, file, place);
  }

  String attach(Model model, CaseFile file, Place place, DocumentForm form, BindingResult bound) {
    var fields = RequestPages.fields(bound);
    var kind = fields.choice("kind", DocumentKind.class);
    if (kind.understood() && !place.offered().contains(kind.get())) {
      fields.error("kind", "common.field.choice");
    }
    uploads.taken(fields, "file", form.file());
    return turn.act(
        model,
        fields,
        () ->
            uploads
                .keep(fields, "file", form.file(), kind.get())
                .ifPresent(document -> pages.send(new AttachDocument(file.caseId(), document))),
        place.address(),
        () -> page(model, file, place));
  }

  /** The page after an upload that was too big to be read at all. */
  String tooBig(Model model, CaseFile file, Place place) {
    var fields = fresh(model);
    uploads.tooBig(fields, "file");
    return turn.act(model, fields, () -> {}, place.address(), () -> page(model, file, place));
  }

  String detach(Model model, CaseFile file, Place place, DocumentHash document) {
    var command = new DetachDocument(file.caseId(), document);
    return turn.send(
        model, fresh(model), () -> command, place.address(), () -> page(model, file, place));
  }

  private static Fields fresh(Model model) {
    var bound = new BeanPropertyBindingResult(DocumentForm.EMPTY, FORM);
    model.addAttribute(FORM, DocumentForm.EMPTY);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, bound);
    return RequestPages.fields(bound);
  }

  private String page(Model model, CaseFile file, Place place) {
    model.addAttribute("place", place);
    model.addAttribute("lines", lines.of(file, true));
    model.addAttribute("kinds", words.choices(place.offered()));
    model.addAttribute("largest", uploads.largestMegabytes());
    model.addAttribute("endings", String.join(", ", store.endings()));
    model.addAttribute("accept", "." + String.join(",.", store.endings()));
    return pages.show(model, file, place.tab(), "documents");
  }
}
