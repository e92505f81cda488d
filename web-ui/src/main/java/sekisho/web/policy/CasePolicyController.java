package sekisho.web.policy;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import sekisho.web.Cases;
import sekisho.web.Fields;
import sekisho.web.FormTurn;

/** Why a case came out as it did, and why it did not come out otherwise. */
@Controller
class CasePolicyController {
  private final Cases cases;
  private final CasePolicyPage page;
  private final FormTurn turn;

  CasePolicyController(Cases cases, CasePolicyPage page, FormTurn turn) {
    this.cases = cases;
    this.page = page;
    this.turn = turn;
  }

  @GetMapping("/cases/{id}/policy")
  String why(
      @PathVariable UUID id,
      @ModelAttribute("form") WhyForm form,
      BindingResult bound,
      Model model) {
    var file = cases.shown(id);
    var fields = Fields.of(bound, "policy.why");
    var why = page.explain(file);
    why.ifPresent(w -> page.answer(model, fields, w));
    return turn.show(
        model,
        fields,
        () -> {
          page.fill(model, file, why);
          return "policy/why";
        });
  }

  /** The tables of the version, with the rows that applied in this case marked. */
  @GetMapping("/cases/{id}/policy/tables")
  String tables(@PathVariable UUID id, Model model) {
    page.fillTables(model, cases.shown(id));
    return "policy/fired";
  }
}
