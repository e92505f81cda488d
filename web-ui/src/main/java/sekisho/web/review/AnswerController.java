package sekisho.web.review;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import sekisho.message.CaseId;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;

/** The questions to the applicant, and the answer. */
@Controller
@RequestMapping("/cases/{id}/answer")
class AnswerController {
  private final ReviewPage page;
  private final FormTurn turn;
  private final Texts texts;

  AnswerController(ReviewPage page, FormTurn turn, Texts texts) {
    this.page = page;
    this.turn = turn;
    this.texts = texts;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    return page.answer(id, model);
  }

  @PostMapping
  String answer(
      @PathVariable UUID id,
      @ModelAttribute("answerForm") AnswerForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, AnswerForm.LABELS);
    var command = AnswerForm.read(new CaseId(id), fields, texts::keep);
    return turn.send(
        model, fields, command, ReviewPage.address(id, ""), () -> page.answer(id, model));
  }
}
