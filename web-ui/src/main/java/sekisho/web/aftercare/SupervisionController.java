package sekisho.web.aftercare;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import sekisho.message.CaseId;
import sekisho.message.Command;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;

/** Suspension, its lifting, revocation and reopening: each an act of its own. */
@Controller
@RequestMapping("/cases/{id}/supervision")
class SupervisionController {
  private final SupervisionPage page;
  private final FormTurn turn;
  private final Texts texts;

  SupervisionController(SupervisionPage page, FormTurn turn, Texts texts) {
    this.page = page;
    this.turn = turn;
    this.texts = texts;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    return page.show(id, model, "");
  }

  @PostMapping("/suspension")
  String suspend(
      @PathVariable UUID id,
      @ModelAttribute("suspensionForm") SuspensionForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    return send(id, model, fields, form.read(fields, new CaseId(id), texts::keep), "suspension");
  }

  @PostMapping("/lifting")
  String lift(
      @PathVariable UUID id,
      @ModelAttribute("liftingForm") LiftingForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    return send(id, model, fields, form.read(fields, new CaseId(id), texts::keep), "lifting");
  }

  @PostMapping("/revocation")
  String revoke(
      @PathVariable UUID id,
      @ModelAttribute("revocationForm") RevocationForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    return send(id, model, fields, form.read(fields, new CaseId(id), texts::keep), "revocation");
  }

  @PostMapping("/reopening")
  String reopen(
      @PathVariable UUID id,
      @ModelAttribute("reopeningForm") ReopeningForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    return send(id, model, fields, form.read(fields, new CaseId(id), texts::keep), "reopening");
  }

  private String send(
      UUID id, Model model, Fields fields, Supplier<? extends Command> command, String act) {
    return turn.send(
        model, fields, command, "/cases/" + id + "/supervision", () -> page.show(id, model, act));
  }

  private static Fields fields(BindingResult bound) {
    return Fields.of(bound, "aftercare");
  }
}
