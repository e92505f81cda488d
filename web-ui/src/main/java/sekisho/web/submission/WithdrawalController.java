package sekisho.web.submission;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import sekisho.view.casefile.CaseFile;
import sekisho.web.FormTurn;
import sekisho.web.Texts;

/** The applicant withdraws a request, until the licence (I-19). */
@Controller
@RequestMapping("/cases/{id}/withdrawal")
class WithdrawalController {
  private final RequestPages pages;
  private final FormTurn turn;
  private final Texts texts;

  WithdrawalController(RequestPages pages, FormTurn turn, Texts texts) {
    this.pages = pages;
    this.turn = turn;
    this.texts = texts;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    model.addAttribute("form", new WithdrawalForm(""));
    return page(model, pages.open(id));
  }

  @PostMapping
  String withdraw(
      @PathVariable UUID id,
      @ModelAttribute("form") WithdrawalForm form,
      BindingResult bound,
      Model model) {
    CaseFile file = pages.open(id);
    var fields = RequestPages.fields(bound);
    var command = form.read(fields, file.caseId(), texts::keep);
    return turn.send(model, fields, command, "/cases/" + id, () -> page(model, file));
  }

  private String page(Model model, CaseFile file) {
    model.addAttribute("open", RequestPages.withdrawable(file));
    return pages.show(model, file, "withdrawal");
  }
}
