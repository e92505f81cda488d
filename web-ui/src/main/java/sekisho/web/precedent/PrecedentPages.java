package sekisho.web.precedent;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import sekisho.message.CaseId;
import sekisho.view.precedent.MockCaseSeed;
import sekisho.view.precedent.Precedent;
import sekisho.view.precedent.Precedents;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.identity.Reach;
import sekisho.web.part.Paging;

/** The documented cases, searched and read; an applicant opens a mock case from some of them. */
@Controller
class PrecedentPages {
  private final Precedents precedents;
  private final MockCaseOpening opening;
  private final FormTurn turn;
  private final Reach reach;

  PrecedentPages(Precedents precedents, MockCaseOpening opening, FormTurn turn, Reach reach) {
    this.precedents = precedents;
    this.opening = opening;
    this.turn = turn;
    this.reach = reach;
  }

  /** The form has nothing to fill in; its id makes opening twice one opening. */
  record MockCaseForm(String commandId) {}

  @GetMapping("/precedents")
  String list(
      @RequestParam(name = "q", defaultValue = "") String query,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    List<Precedent> found = precedents.search(query);
    Paging paging = Paging.of(page, found.size());
    model.addAttribute("query", query.strip());
    model.addAttribute("paging", paging);
    model.addAttribute("precedents", found.subList((int) paging.offset(), (int) paging.last()));
    model.addAttribute(
        "address",
        query.isBlank()
            ? "/precedents"
            : UriComponentsBuilder.fromPath("/precedents")
                .queryParam("q", query.strip())
                .build()
                .toUriString());
    return "precedent/list";
  }

  @GetMapping("/precedents/{number}")
  String show(@PathVariable int number, Model model) {
    Precedent precedent =
        precedents
            .number(number)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("precedent", precedent);
    precedents.seed(number).ifPresent(seed -> model.addAttribute("seed", seed));
    model.addAttribute("mayOpen", reach.may("POST", "/precedents/" + number + "/mock-case"));
    if (!model.containsAttribute("form")) {
      model.addAttribute("form", new MockCaseForm(""));
    }
    return "precedent/show";
  }

  @PostMapping("/precedents/{number}/mock-case")
  String open(
      @PathVariable int number,
      @ModelAttribute("form") MockCaseForm form,
      BindingResult bound,
      Model model) {
    MockCaseSeed seed =
        precedents
            .seed(number)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    CaseId caseId = MockCaseOpening.caseOf(turn.commandId());
    return turn.act(
        model,
        Fields.of(bound, "policy.mock"),
        () -> opening.open(caseId, seed),
        "/cases/" + caseId + "/request",
        () -> show(number, model));
  }
}
