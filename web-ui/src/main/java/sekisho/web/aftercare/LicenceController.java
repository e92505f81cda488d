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

/** The licence: the applicant applies, METI grants or refuses. */
@Controller
@RequestMapping("/cases/{id}/licence")
class LicenceController {
  private final LicencePage page;
  private final FormTurn turn;
  private final Texts texts;

  LicenceController(LicencePage page, FormTurn turn, Texts texts) {
    this.page = page;
    this.turn = turn;
    this.texts = texts;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    return page.show(id, model, "");
  }

  @PostMapping("/application")
  String apply(
      @PathVariable UUID id,
      @ModelAttribute("applicationForm") ApplicationForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    return send(id, model, fields, form.read(fields, new CaseId(id)), "application");
  }

  @PostMapping("/grant")
  String grant(
      @PathVariable UUID id,
      @ModelAttribute("grantForm") GrantForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    return send(id, model, fields, form.read(fields, new CaseId(id), texts::keep), "grant");
  }

  @PostMapping("/refusal")
  String refuse(
      @PathVariable UUID id,
      @ModelAttribute("refusalForm") RefusalForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    return send(id, model, fields, form.read(fields, new CaseId(id), texts::keep), "refusal");
  }

  private String send(
      UUID id, Model model, Fields fields, Supplier<? extends Command> command, String act) {
    return turn.send(
        model, fields, command, "/cases/" + id + "/licence", () -> page.show(id, model, act));
  }

  private static Fields fields(BindingResult bound) {
    return Fields.of(bound, "aftercare");
  }
}
