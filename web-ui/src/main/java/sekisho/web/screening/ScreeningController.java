package sekisho.web.screening;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
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
import sekisho.message.ScreeningCommand;
import sekisho.message.ScreeningCommand.CheckAgreement;
import sekisho.message.ScreeningCommand.ConfirmProhibition;
import sekisho.message.ScreeningCommand.EvaluateRules;
import sekisho.message.ScreeningCommand.PinPolicy;
import sekisho.message.TextRef;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;

/** The screening page of a case and the acts that are sent from it. */
@Controller
@RequestMapping("/cases/{id}/screening")
class ScreeningController {
  private final ScreeningPage page;
  private final FormTurn turn;
  private final Texts texts;

  ScreeningController(ScreeningPage page, FormTurn turn, Texts texts) {
    this.page = page;
    this.turn = turn;
    this.texts = texts;
  }

  /** How a form reads its fields into a command. */
  private interface Reader {
    Supplier<? extends ScreeningCommand> read(
        CaseId id, Fields fields, Function<String, TextRef> keep);
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    return page.show(id, model, "");
  }

  @PostMapping("/policy")
  String policy(@PathVariable UUID id, Model model) {
    return press(id, model, "policy", new PinPolicy(new CaseId(id)));
  }

  @PostMapping("/principle1")
  String principle1(
      @PathVariable UUID id,
      @ModelAttribute("principle1") Principle1Form form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, Principle1Form.LABELS);
    return send(id, model, "principle1", fields, Principle1Form::read);
  }

  @PostMapping("/principle1/confirmation")
  String p1Opinion(
      @PathVariable UUID id,
      @ModelAttribute("p1Opinion") P1OpinionForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, P1OpinionForm.LABELS);
    return send(id, model, "principle1/confirmation", fields, P1OpinionForm::read);
  }

  @PostMapping("/prohibition")
  String prohibition(
      @PathVariable UUID id,
      @ModelAttribute("prohibition") ProhibitionForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, ProhibitionForm.LABELS);
    return send(id, model, "prohibition", fields, ProhibitionForm::read);
  }

  @PostMapping("/prohibition/confirmation")
  String confirmProhibition(@PathVariable UUID id, Model model) {
    return press(id, model, "prohibition/confirmation", new ConfirmProhibition(new CaseId(id)));
  }

  @PostMapping("/classification")
  String classification(
      @PathVariable UUID id,
      @ModelAttribute("classification") ClassificationForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, ClassificationForm.LABELS);
    return send(id, model, "classification", fields, ClassificationForm::read);
  }

  @PostMapping("/classification/concurrence")
  String classificationOpinion(
      @PathVariable UUID id,
      @ModelAttribute("classificationOpinion") ClassificationOpinionForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, ClassificationOpinionForm.LABELS);
    return send(id, model, "classification/concurrence", fields, ClassificationOpinionForm::read);
  }

  @PostMapping("/classification/override")
  String override(
      @PathVariable UUID id,
      @ModelAttribute("override") OverrideForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, OverrideForm.LABELS);
    return send(id, model, "classification/override", fields, OverrideForm::read);
  }

  @PostMapping("/agreement")
  String agreement(@PathVariable UUID id, Model model) {
    return press(id, model, "agreement", new CheckAgreement(new CaseId(id)));
  }

  @PostMapping("/combat")
  String combat(
      @PathVariable UUID id,
      @ModelAttribute("combat") CombatForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, CombatForm.LABELS);
    return send(id, model, "combat", fields, CombatForm::read);
  }

  @PostMapping("/combat/concurrence")
  String combatOpinion(
      @PathVariable UUID id,
      @ModelAttribute("combatOpinion") CombatOpinionForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, CombatOpinionForm.LABELS);
    return send(id, model, "combat/concurrence", fields, CombatOpinionForm::read);
  }

  @PostMapping("/evaluation")
  String evaluation(@PathVariable UUID id, Model model) {
    return press(id, model, "evaluation", new EvaluateRules(new CaseId(id)));
  }

  private String send(UUID id, Model model, String act, Fields fields, Reader form) {
    var command = form.read(new CaseId(id), fields, texts::keep);
    return turn.send(
        model, fields, command, ScreeningPage.address(id), () -> page.show(id, model, act));
  }

  /** An act without fields. */
  private String press(UUID id, Model model, String act, ScreeningCommand command) {
    var nothing = Fields.of(new BeanPropertyBindingResult(command, act), "screening");
    return turn.send(
        model, nothing, () -> command, ScreeningPage.address(id), () -> page.show(id, model, act));
  }
}
