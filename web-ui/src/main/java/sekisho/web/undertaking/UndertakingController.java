package sekisho.web.undertaking;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import sekisho.message.CaseId;
import sekisho.message.DocumentKind;
import sekisho.message.SubmissionCommand.AttachDocument;
import sekisho.web.Dispatch;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.Uploads;

/** The undertaking and the consent basis: three acts and one upload, each with its own address. */
@Controller
@RequestMapping("/cases/{id}/undertaking")
class UndertakingController {
  private static final String PREFIX = "undertaking";

  private final UndertakingPage page;
  private final FormTurn turn;
  private final Texts texts;
  private final Uploads uploads;
  private final Dispatch dispatch;

  UndertakingController(
      UndertakingPage page, FormTurn turn, Texts texts, Uploads uploads, Dispatch dispatch) {
    this.page = page;
    this.turn = turn;
    this.texts = texts;
    this.uploads = uploads;
    this.dispatch = dispatch;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    return page.show(id, model, "");
  }

  /** The page after an upload that was too big to be read at all. */
  @GetMapping(params = Uploads.TOO_BIG)
  String tooBig(@PathVariable UUID id, Model model) {
    var bound = new BeanPropertyBindingResult(DocumentForm.blank(), "documentForm");
    model.addAttribute("documentForm", DocumentForm.blank());
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "documentForm", bound);
    var fields = Fields.of(bound, PREFIX);
    uploads.tooBig(fields, "file");
    return turn.act(model, fields, () -> {}, address(id), () -> page.show(id, model, "document"));
  }

  @PostMapping("/text")
  String propose(
      @PathVariable UUID id,
      @ModelAttribute("textForm") TextForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, PREFIX);
    var command = form.read(fields, new CaseId(id), texts::keep);
    return turn.send(model, fields, command, address(id), () -> page.show(id, model, "text"));
  }

  @PostMapping("/record")
  String record(
      @PathVariable UUID id,
      @ModelAttribute("recordForm") RecordForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, PREFIX);
    var command = form.read(fields, new CaseId(id), texts::keep);
    return turn.send(model, fields, command, address(id), () -> page.show(id, model, "record"));
  }

  /** Attaches the signed instrument, so that the record can name it. */
  @PostMapping("/document")
  String attach(
      @PathVariable UUID id,
      @ModelAttribute("documentForm") DocumentForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, PREFIX);
    return turn.act(
        model,
        fields,
        () ->
            uploads
                .keep(fields, "file", form.file(), DocumentKind.UNDERTAKING)
                .ifPresent(
                    document ->
                        dispatch.send(
                            turn.commandId(), new AttachDocument(new CaseId(id), document))),
        address(id) + "#record",
        () -> page.show(id, model, "document"));
  }

  @PostMapping("/consent-basis")
  String consentBasis(
      @PathVariable UUID id,
      @ModelAttribute("consentForm") ConsentForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, PREFIX);
    var command = form.read(fields, new CaseId(id), texts::keep);
    return turn.send(
        model, fields, command, address(id), () -> page.show(id, model, "consent-basis"));
  }

  private static String address(UUID id) {
    return "/cases/" + id + "/undertaking";
  }
}
