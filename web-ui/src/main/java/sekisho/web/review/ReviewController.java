package sekisho.web.review;

import java.util.UUID;
import java.util.function.Function;
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
import sekisho.message.ReviewCommand;
import sekisho.message.TextRef;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;

/** The review desk of a case and the acts that are sent from it. */
@Controller
@RequestMapping("/cases/{id}/review")
class ReviewController {
  private final ReviewPage page;
  private final FormTurn turn;
  private final Texts texts;

  ReviewController(ReviewPage page, FormTurn turn, Texts texts) {
    this.page = page;
    this.turn = turn;
    this.texts = texts;
  }

  /** How a form reads its fields into a command. */
  private interface Reader {
    Supplier<? extends ReviewCommand> read(
        CaseId id, Fields fields, Function<String, TextRef> keep);
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    return page.desk(id, model, "");
  }

  @PostMapping("/viewpoints")
  String viewpoint(
      @PathVariable UUID id,
      @ModelAttribute("viewpointForm") ViewpointForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, ViewpointForm.LABELS);
    return send(id, model, "viewpoints", fields, ViewpointForm::read);
  }

  @PostMapping("/att-risk")
  String attRisk(
      @PathVariable UUID id,
      @ModelAttribute("attForm") AttRiskForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, AttRiskForm.LABELS);
    return send(id, model, "att-risk", fields, AttRiskForm::read);
  }

  @PostMapping("/view")
  String view(
      @PathVariable UUID id,
      @ModelAttribute("viewForm") MinistryViewForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, MinistryViewForm.LABELS);
    return send(id, model, "view", fields, MinistryViewForm::read);
  }

  @PostMapping("/questions")
  String question(
      @PathVariable UUID id,
      @ModelAttribute("questionForm") QuestionForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, QuestionForm.LABELS);
    return send(id, model, "questions", fields, QuestionForm::read);
  }

  @PostMapping("/escalation")
  String escalate(
      @PathVariable UUID id,
      @ModelAttribute("escalationForm") EscalationForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, EscalationForm.LABELS);
    return send(id, model, "escalation", fields, EscalationForm::read);
  }

  @PostMapping("/not-permitted")
  String notPermitted(
      @PathVariable UUID id,
      @ModelAttribute("notPermittedForm") NotPermittedForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, NotPermittedForm.LABELS);
    return send(id, model, "not-permitted", fields, NotPermittedForm::read);
  }

  private String send(UUID id, Model model, String act, Fields fields, Reader form) {
    var command = form.read(new CaseId(id), fields, texts::keep);
    return turn.send(
        model, fields, command, ReviewPage.address(id, "/review"), () -> page.desk(id, model, act));
  }
}
