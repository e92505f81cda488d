package sekisho.web.submission;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import sekisho.message.RequestPart;
import sekisho.message.Stage;
import sekisho.view.casefile.CaseFile;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.Words;

/** The desk of METI's licensing officer: the request as it came in, taken on or returned. */
@Controller
class IntakeController {
  private final RequestPages pages;
  private final FormTurn turn;
  private final Texts texts;
  private final Words words;

  IntakeController(RequestPages pages, FormTurn turn, Texts texts, Words words) {
    this.pages = pages;
    this.turn = turn;
    this.texts = texts;
    this.words = words;
  }

  @GetMapping("/cases/{id}/intake")
  String show(@PathVariable UUID id, Model model) {
    model.addAttribute("form", ReturnForm.EMPTY);
    return page(model, pages.open(id));
  }

  @PostMapping("/cases/{id}/return")
  String giveBack(
      @PathVariable UUID id,
      @ModelAttribute("form") ReturnForm form,
      BindingResult bound,
      Model model) {
    CaseFile file = pages.open(id);
    var fields = RequestPages.fields(bound);
    var command = form.read(fields, file.caseId(), texts::keep);
    return turn.send(model, fields, command, "/cases/" + id, () -> page(model, file));
  }

  private String page(Model model, CaseFile file) {
    model.addAttribute("received", file.stage() == Stage.SUBMITTED);
    model.addAttribute("promised", file.request().endUseCertificatePromised());
    model.addAttribute("parts", words.choices(RequestPart.class));
    return pages.showRequest(model, file, "intake");
  }
}
