package sekisho.web.precedent;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.CaseId;
import sekisho.message.MockCaseSeed;
import sekisho.view.policy.RuleBook;
import sekisho.view.precedent.Precedent;
import sekisho.view.precedent.Precedents;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.HouseClock;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.identity.Reach;

/** The documented cases, searched and read; an applicant opens a mock case from some of them. */
@Controller
class PrecedentPages {
  private final Precedents precedents;
  private final PrecedentSearch search;
  private final RuleBook rules;
  private final MockCaseOpening opening;
  private final FormTurn turn;
  private final Reach reach;
  private final Words words;
  private final HouseClock clock;

  PrecedentPages(
      Precedents precedents,
      PrecedentSearch search,
      RuleBook rules,
      MockCaseOpening opening,
      FormTurn turn,
      Reach reach,
      Words words,
      HouseClock clock) {
    this.precedents = precedents;
    this.search = search;
    this.rules = rules;
    this.opening = opening;
    this.turn = turn;
    this.reach = reach;
    this.words = words;
    this.clock = clock;
  }

  /** The form has nothing to fill in; its id makes opening twice one opening. */
  record MockCaseForm(String commandId) {}

  @GetMapping("/precedents")
  String list(
      @RequestParam MultiValueMap<String, String> address,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    search.fill(model, Asked.of(address), page);
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
    model.addAttribute(
        "kinds", words.list(precedent.kinds().stream().sorted().map(words::label).toList()));
    rules
        .inForceOn(Times.dayOf(clock.instant()))
        .ifPresent(version -> model.addAttribute("under", under(precedent, version.id().value())));
    model.addAttribute("mayOpen", reach.may("POST", "/precedents/" + number + "/mock-case"));
    if (!model.containsAttribute("form")) {
      model.addAttribute("form", new MockCaseForm(""));
    }
    return "precedent/show";
  }

  /** Under which version the real case fell, and under which the mock case will. */
  private String under(Precedent precedent, String today) {
    if (precedent.versions().isEmpty()) {
      return words.of("policy.mock.version.none", today);
    }
    return precedent.versions().equals(List.of(today))
        ? words.of("policy.mock.version.same", today)
        : words.of("policy.mock.version", words.list(precedent.versions()), today);
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
