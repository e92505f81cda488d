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
import sekisho.web.identity.Reach;

/** The Secretaries' Meeting: what lies before it, and the record of what it concluded. */
@Controller
@RequestMapping("/cases/{id}/secretaries")
class SecretariesController {
  private final ReviewPage page;
  private final FormTurn turn;
  private final Texts texts;
  private final Reach reach;

  SecretariesController(ReviewPage page, FormTurn turn, Texts texts, Reach reach) {
    this.page = page;
    this.turn = turn;
    this.texts = texts;
    this.reach = reach;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    return page.secretaries(id, model, reach.may("POST", ReviewPage.address(id, "/secretaries")));
  }

  @PostMapping
  String record(
      @PathVariable UUID id,
      @ModelAttribute("secretariesForm") SecretariesForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, SecretariesForm.LABELS);
    var command = SecretariesForm.read(new CaseId(id), fields, texts::keep);
    return turn.send(
        model,
        fields,
        command,
        ReviewPage.address(id, "/secretaries"),
        () -> page.secretaries(id, model, true));
  }
}
