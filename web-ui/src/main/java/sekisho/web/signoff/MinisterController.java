package sekisho.web.signoff;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.CaseId;
import sekisho.message.Command;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;

/** The three acts of a minister, each from the confirmation that shows what it is about. */
@Controller
@RequestMapping("/cases/{id}/signoff")
class MinisterController {
  private final ConfirmationPage page;
  private final FormTurn turn;
  private final Texts texts;

  MinisterController(ConfirmationPage page, FormTurn turn, Texts texts) {
    this.page = page;
    this.turn = turn;
    this.texts = texts;
  }

  /**
   * @param act sign, object or return
   */
  @GetMapping("/confirmation")
  String show(@PathVariable UUID id, @RequestParam(defaultValue = "") String act, Model model) {
    Judgement judgement =
        Judgement.of(act).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return page.show(id, judgement, null, model);
  }

  @PostMapping("/signature")
  String sign(
      @PathVariable UUID id,
      @ModelAttribute("signForm") SignForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    var command = form.read(fields, new CaseId(id));
    return send(id, model, fields, command, Judgement.SIGN, form.dossier());
  }

  @PostMapping("/objection")
  String object(
      @PathVariable UUID id,
      @ModelAttribute("objectionForm") ObjectionForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    var command = form.read(fields, new CaseId(id), texts::keep);
    return send(id, model, fields, command, Judgement.OBJECT, form.dossier());
  }

  @PostMapping("/return")
  String returnDossier(
      @PathVariable UUID id,
      @ModelAttribute("returnForm") ReturnForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    var command = form.read(fields, new CaseId(id), texts::keep);
    return send(id, model, fields, command, Judgement.RETURN, form.dossier());
  }

  private String send(
      UUID id,
      Model model,
      Fields fields,
      Supplier<? extends Command> command,
      Judgement judgement,
      @Nullable String dossier) {
    return turn.send(
        model,
        fields,
        command,
        "/cases/" + id + "/signoff?receipt=yes",
        () -> page.show(id, judgement, dossier, model));
  }

  private static Fields fields(BindingResult bound) {
    return Fields.of(bound, "signoff");
  }
}
