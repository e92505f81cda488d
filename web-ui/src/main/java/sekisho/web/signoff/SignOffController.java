package sekisho.web.signoff;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.message.CaseId;
import sekisho.message.Command;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;

/** The sign-off board: the acts around the signatures. The signatures have a page of their own. */
@Controller
@RequestMapping("/cases/{id}/signoff")
class SignOffController {
  private final SignOffPage page;
  private final SignedPage signed;
  private final FormTurn turn;
  private final Texts texts;

  SignOffController(SignOffPage page, SignedPage signed, FormTurn turn, Texts texts) {
    this.page = page;
    this.signed = signed;
    this.turn = turn;
    this.texts = texts;
  }

  /**
   * @param receipt given when the reader has just acted and waits for the receipt
   */
  @GetMapping
  String show(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String receipt,
      Model model) {
    return page.show(id, model, "", receipt != null);
  }

  /** What was on the page that a minister signed; {@code n} is the record of the signature. */
  @GetMapping("/signatures/{n}")
  String signed(@PathVariable UUID id, @PathVariable long n, Model model) {
    return signed.show(id, n, model);
  }

  @PostMapping("/special-circumstances")
  String specialCircumstances(
      @PathVariable UUID id,
      @ModelAttribute("specialForm") SpecialCircumstancesForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    return send(
        id, model, fields, form.read(fields, new CaseId(id), texts::keep), "special-circumstances");
  }

  @PostMapping("/ministries")
  String confirm(
      @PathVariable UUID id,
      @ModelAttribute("confirmForm") ConfirmForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    return turn.send(
        model,
        fields,
        form.read(fields, new CaseId(id), texts::keep),
        "/cases/" + id + "/signoff?receipt=yes",
        () -> page.show(id, model, "ministries", false));
  }

  @PostMapping("/round")
  String table(
      @PathVariable UUID id,
      @ModelAttribute("tableForm") TableForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    return send(id, model, fields, form.read(fields, new CaseId(id), texts::keep), "round");
  }

  @PostMapping("/withdrawal")
  String withdraw(
      @PathVariable UUID id,
      @ModelAttribute("withdrawForm") WithdrawForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    return send(id, model, fields, form.read(fields, new CaseId(id), texts::keep), "withdrawal");
  }

  @PostMapping("/resumption")
  String resume(
      @PathVariable UUID id,
      @ModelAttribute("resumeForm") ResumeForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    return send(id, model, fields, form.read(fields, new CaseId(id), texts::keep), "resumption");
  }

  @PostMapping("/cabinet")
  String cabinet(
      @PathVariable UUID id,
      @ModelAttribute("cabinetForm") CabinetForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    return send(id, model, fields, form.read(fields, new CaseId(id), texts::keep), "cabinet");
  }

  @PostMapping("/condition-met")
  String conditionMet(
      @PathVariable UUID id,
      @ModelAttribute("conditionMetForm") ConditionMetForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    return send(id, model, fields, form.read(fields, new CaseId(id), texts::keep), "condition-met");
  }

  @PostMapping("/lapse")
  String lapse(
      @PathVariable UUID id,
      @ModelAttribute("lapseForm") LapseForm form,
      BindingResult bound,
      Model model) {
    var fields = fields(bound);
    return send(id, model, fields, form.read(fields, new CaseId(id), texts::keep), "lapse");
  }

  private String send(
      UUID id, Model model, Fields fields, Supplier<? extends Command> command, String act) {
    return turn.send(
        model,
        fields,
        command,
        "/cases/" + id + "/signoff",
        () -> page.show(id, model, act, false));
  }

  private static Fields fields(BindingResult bound) {
    return Fields.of(bound, "signoff");
  }
}
