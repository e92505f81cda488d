package sekisho.web.scenario;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.PanelOutcome;
import sekisho.message.Seat;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Scenario;
import sekisho.view.scenario.CheckedScenario;
import sekisho.view.scenario.PlayerBrief;
import sekisho.view.scenario.ScenarioDifference;
import sekisho.view.scenario.ScenarioShelf;
import sekisho.view.scenario.ScenarioStanding;
import sekisho.view.scenario.ScenarioStanding.Stand;
import sekisho.web.Words;
import sekisho.web.identity.Officials;
import sekisho.web.identity.Reach;

/** Fills the pages of scenarios. */
@Component
class ScenarioPages {
  private final ScenarioShelf shelf;
  private final ScenarioFaults faults;
  private final Msel msel;
  private final InjectPicture drawing;
  private final ConditionWords conditions;
  private final Words words;
  private final Officials officials;
  private final Reach reach;

  ScenarioPages(
      ScenarioShelf shelf,
      ScenarioFaults faults,
      Msel msel,
      InjectPicture drawing,
      ConditionWords conditions,
      Words words,
      Officials officials,
      Reach reach) {
    this.shelf = shelf;
    this.faults = faults;
    this.msel = msel;
    this.drawing = drawing;
    this.conditions = conditions;
    this.words = words;
    this.officials = officials;
    this.reach = reach;
  }

  /** A version on the shelf, and what its file says. */
  record Shown(ScenarioStanding standing, CheckedScenario checked, Scenario scenario) {
    public String address() {
      return addressOf(standing);
    }

    public boolean imported() {
      return standing.stand() == Stand.IMPORTED;
    }

    public boolean published() {
      return standing.stand() == Stand.PUBLISHED;
    }
  }

  /** A criterion in words. */
  record CriterionLine(
      String id, String text, String component, int points, boolean critical, String how) {}

  static String addressOf(ScenarioStanding standing) {
    return "/scenarios/" + standing.version().scenario() + "/" + standing.version().version();
  }

  /** The list of all versions. */
  String list(Model model) {
    List<Shown> all = shelf.all().stream().flatMap(s -> shown(s).stream()).toList();
    List<Shown> newest =
        all.stream()
            .filter(
                one ->
                    all.stream()
                        .filter(o -> o.scenario().id().equals(one.scenario().id()))
                        .findFirst()
                        .filter(one::equals)
                        .isPresent())
            .toList();
    model.addAttribute("newest", newest);
    model.addAttribute("older", all.stream().filter(one -> !newest.contains(one)).toList());
    model.addAttribute("mayImport", reach.may("POST", "/scenarios/import"));
    return "scenario/list";
  }

  private Optional<Shown> shown(ScenarioStanding standing) {
    return shelf
        .check(standing.version().document())
        .flatMap(
            checked -> checked.scenario().map(scenario -> new Shown(standing, checked, scenario)));
  }

  /** The page on which a file is chosen, and what is wrong with the one that was. */
  String choose(Model model, Optional<CheckedScenario> checked) {
    checked.ifPresent(
        found -> {
          model.addAttribute("errors", faults.of(found.errors()));
          model.addAttribute("warnings", faults.of(found.warnings()));
        });
    if (!model.containsAttribute("form")) {
      model.addAttribute("form", FileForm.blank());
    }
    return "scenario/import";
  }

  Shown find(String scenario, String version) {
    return shelf
        .find(scenario, version)
        .flatMap(this::shown)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The page of a version. */
  String version(Model model, Shown shown) {
    Scenario scenario = shown.scenario();
    fill(model, shown);
    model.addAttribute("warnings", faults.of(shown.checked().warnings()));
    model.addAttribute("errors", faults.of(shown.checked().errors()));
    model.addAttribute("lines", msel.of(scenario));
    model.addAttribute("picture", drawing.of(scenario));
    model.addAttribute("before", before(shown).orElse(null));
    model.addAttribute("by", name(shown.standing()));
    model.addAttribute("playable", playable(shown));
    model.addAttribute("mayAct", reach.may("POST", shown.address() + "/publication"));
    if (!model.containsAttribute("retirement")) {
      model.addAttribute("retirement", RetirementForm.blank());
    }
    return "scenario/version";
  }

  private String name(ScenarioStanding standing) {
    return standing.seat() == Seat.SYSTEM
        ? words.label(Seat.SYSTEM)
        : officials.name(standing.by());
  }

  /** The version before this one, with which it can be compared. */
  private Optional<ScenarioStanding> before(Shown shown) {
    return others(shown).stream()
        .filter(s -> s.version().number() < shown.standing().version().number())
        .findFirst();
  }

  /** New exercises play the newest published version. */
  private boolean playable(Shown shown) {
    return shelf.all().stream()
        .filter(s -> s.version().scenario().equals(shown.scenario().id()))
        .filter(s -> s.stand() == Stand.PUBLISHED)
        .findFirst()
        .filter(shown.standing()::equals)
        .isPresent();
  }

  private List<ScenarioStanding> others(Shown shown) {
    return shelf.all().stream()
        .filter(s -> s.version().scenario().equals(shown.scenario().id()))
        .filter(s -> !s.equals(shown.standing()))
        .toList();
  }

  /** The difference between a version and another one. */
  String difference(Model model, Shown shown, Optional<String> with) {
    fill(model, shown);
    Optional<Shown> other =
        with.flatMap(version -> shelf.find(shown.scenario().id(), version))
            .or(() -> before(shown))
            .flatMap(this::shown);
    model.addAttribute("others", others(shown));
    model.addAttribute("other", other.orElse(null));
    other.ifPresent(
        before ->
            model.addAttribute(
                "changes",
                ScenarioDifference.between(before.scenario(), shown.scenario()).changes()));
    return "scenario/difference";
  }

  /** The plan of injects as a page of its own. */
  String plan(Model model, Shown shown) {
    fill(model, shown);
    model.addAttribute("lines", msel.of(shown.scenario()));
    model.addAttribute("picture", drawing.of(shown.scenario()));
    return "scenario/plan";
  }

  /** What players read before the start: the template gets the brief and nothing else. */
  String brief(Model model, Shown shown) {
    model.addAttribute("brief", PlayerBrief.of(shown.scenario()));
    model.addAttribute("address", shown.address());
    return "scenario/brief";
  }

  /** What controllers and evaluators read. */
  String handbook(Model model, Shown shown) {
    Scenario scenario = shown.scenario();
    fill(model, shown);
    model.addAttribute("lines", msel.of(scenario));
    model.addAttribute(
        "tasks", scenario.expectations().stream().map(e -> msel.task(e, scenario)).toList());
    model.addAttribute(
        "criteria", scenario.rubric().stream().map(c -> criterion(c, scenario)).toList());
    model.addAttribute("outcomes", List.of(PanelOutcome.values()));
    return "scenario/handbook";
  }

  private CriterionLine criterion(Criterion criterion, Scenario scenario) {
    String how =
        switch (criterion.method()) {
          case Criterion.Method.Expected _ -> words.of("scenario.how.expected");
          case Criterion.Method.Holds m ->
              words.of("scenario.how.holds", conditions.of(m.condition(), scenario));
          case Criterion.Method.Breached m ->
              words.of("scenario.how.breached", conditions.of(m.condition(), scenario));
          case Criterion.Method.Complete m ->
              words.of(
                  "scenario.how.complete",
                  words.list(m.required().stream().map(r -> r.fact().type()).toList()));
          case Criterion.Method.Panel m -> words.of("scenario.how.panel", m.caseId());
          case Criterion.Method.Rated m -> words.of("scenario.how.rated", Msel.said(m.guidance()));
        };
    return new CriterionLine(
        criterion.id(),
        Msel.said(criterion.text()),
        words.label(criterion.component()),
        criterion.points(),
        criterion.critical(),
        how);
  }

  private static void fill(Model model, Shown shown) {
    model.addAttribute("shown", shown);
    model.addAttribute("s", shown.scenario());
    model.addAttribute("address", shown.address());
    model.addAttribute(
        "heading", Msel.said(shown.scenario().title()) + " " + shown.scenario().version());
  }
}
