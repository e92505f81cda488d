package sekisho.web.whatif;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.view.policy.RuleBook;
import sekisho.web.FormTurn;

/** Facts that belong to no case, put to the policy. What is asked stands in the address. */
@Controller
class TryController {
  private final TryPage page;
  private final RuleBook book;
  private final FormTurn turn;

  TryController(TryPage page, RuleBook book, FormTurn turn) {
    this.page = page;
    this.book = book;
    this.turn = turn;
  }

  @GetMapping("/policy/try")
  String ask(@RequestParam Map<String, String> typed, Model model) {
    Question question = Question.of(typed, book);
    question.into(model);
    return turn.show(
        model,
        question.fields(),
        () -> {
          page.fill(model, question);
          return "whatif/try";
        });
  }
}
