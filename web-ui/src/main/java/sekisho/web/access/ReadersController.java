package sekisho.web.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import sekisho.view.casefile.CaseFile;
import sekisho.web.Cases;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.casefile.CaseHeads;

/** Who knew what of one case, and when. */
@Controller
class ReadersController {
  private final Cases cases;
  private final CaseHeads heads;
  private final ReadersPage page;
  private final FormTurn turn;

  ReadersController(Cases cases, CaseHeads heads, ReadersPage page, FormTurn turn) {
    this.cases = cases;
    this.heads = heads;
    this.page = page;
    this.turn = turn;
  }

  @GetMapping("/cases/{id}/readers")
  String show(
      @PathVariable UUID id,
      @ModelAttribute("form") ReadersForm form,
      BindingResult bound,
      Model model) {
    CaseFile file = cases.open(id);
    var fields = Fields.of(bound, "access.readers");
    Optional<ReadersForm.Question> question = form.read(fields, file.head());
    return turn.show(
        model,
        fields,
        () -> {
          model.addAttribute("head", heads.of(file, "/readers"));
          model.addAttribute("file", file);
          page.fill(file, question, model);
          return "access/readers";
        });
  }
}
