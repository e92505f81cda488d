package sekisho.web.whatif;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.view.casefile.CaseFile;
import sekisho.view.policy.RuleBook;
import sekisho.web.Cases;
import sekisho.web.FormTurn;

/**
 * The facts of a case, from any of its records, under every version and with facts changed. The
 * case is read and never written to: a trial has no id, no record and no row anywhere.
 */
@Controller
class CaseTrialsController {
  private final Cases cases;
  private final VersionsPage versions;
  private final ForkPage fork;
  private final RuleBook book;
  private final FormTurn turn;

  CaseTrialsController(
      Cases cases, VersionsPage versions, ForkPage fork, RuleBook book, FormTurn turn) {
    this.cases = cases;
    this.versions = versions;
    this.fork = fork;
    this.book = book;
    this.turn = turn;
  }

  @GetMapping("/cases/{id}/versions")
  String versions(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
    CaseFile file = cases.shown(id);
    Question question = Question.of(typed, book);
    question.into(model);
    return turn.show(
        model,
        question.fields(),
        () -> {
          versions.fill(model, file, cases.day(file), question);
          return "whatif/versions";
        });
  }

  @GetMapping("/cases/{id}/what-if")
  String fork(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
    CaseFile file = cases.shown(id);
    Question question = Question.of(typed, book);
    question.into(model);
    return turn.show(
        model,
        question.fields(),
        () -> {
          fork.fill(model, file, cases.day(file), question);
          return "whatif/fork";
        });
  }
}
