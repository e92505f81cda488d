package sekisho.web.screening;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.Circumstance;
import sekisho.message.CombatStatus;
import sekisho.message.FiveCategory;
import sekisho.message.ProhibitionGround;
import sekisho.message.Tri;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Screening;
import sekisho.view.policy.RuleBook;
import sekisho.web.Cases;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.casefile.NextSteps;
import sekisho.web.part.Choice;

/** Fills the screening page of a case: what was found, who has to act, and the forms. */
@Component
class ScreeningPage {
  private final Cases cases;
  private final CaseHeads heads;
  private final ScreeningSteps steps;
  private final ScreeningActs acts;
  private final EvaluationPart evaluation;
  private final RuleBook book;
  private final NextSteps nextSteps;
  private final Words words;
  private final Texts texts;

  ScreeningPage(
      Cases cases,
      CaseHeads heads,
      ScreeningSteps steps,
      ScreeningActs acts,
      EvaluationPart evaluation,
      RuleBook book,
      NextSteps nextSteps,
      Words words,
      Texts texts) {
    this.cases = cases;
    this.heads = heads;
    this.steps = steps;
    this.acts = acts;
    this.evaluation = evaluation;
    this.book = book;
    this.nextSteps = nextSteps;
    this.words = words;
    this.texts = texts;
  }

  static String address(UUID id) {
    return "/cases/" + id + "/screening";
  }

  /**
   * Shows the page.
   *
   * @param sent the act that was just sent and not accepted; empty otherwise
   */
  String show(UUID id, Model model, String sent) {
    CaseFile file = cases.shown(id);
    LocalDate day = cases.day(file);
    Versions versions = Versions.of(file, day, book);
    var offers = acts.offers(file, day, versions);
    offers.keep(sent);
    model.addAttribute("head", heads.of(file, "/screening"));
    model.addAttribute("steps", steps.of(file, day, versions));
    model.addAttribute("offers", offers);
    model.addAttribute("sent", sent);
    model.addAttribute("next", nextSteps.of(file, ScreeningActs.SECTIONS));
    model.addAttribute("file", file);
    model.addAttribute("parties", file.parties());
    model.addAttribute("lines", file.request().lines());
    model.addAttribute("agreement", file.screening().agreement().orElse(null));
    model.addAttribute(
        "combatExpired", file.screening().combat().filter(c -> !c.validOn(day)).isPresent());
    evaluation.fill(model, file, versions);
    choices(model);
    forms(model, file.screening());
    return "screening/show";
  }

  private void choices(Model model) {
    model.addAttribute("tri", words.choices(Tri.class));
    model.addAttribute("yesNo", words.yesNo());
    model.addAttribute("grounds", words.choices(ProhibitionGround.class));
    model.addAttribute("fiveCategories", words.choices(FiveCategory.class));
    model.addAttribute("circumstanceChoices", words.choices(Circumstance.class));
    model.addAttribute("combatChoices", words.choices(CombatStatus.class));
    model.addAttribute("p1Answers", answers("screening.p1-opinion.p1Agrees"));
    model.addAttribute(
        "classificationAnswers", answers("screening.classification-opinion.classificationConcurs"));
    model.addAttribute("combatAnswers", answers("screening.combat-opinion.combatConcurs"));
  }

  private List<Choice> answers(String key) {
    return Arrays.asList(
        Choice.of("yes", words.of(key + ".yes")), Choice.of("no", words.of(key + ".no")));
  }

  /** A form that was just sent keeps what was typed; the others begin with what stands. */
  private void forms(Model model, Screening screening) {
    form(
        model,
        "principle1",
        () ->
            screening
                .p1()
                .map(p -> Principle1Form.of(p, texts::read))
                .orElseGet(Principle1Form::blank));
    form(model, "p1Opinion", P1OpinionForm::blank);
    form(model, "prohibition", ProhibitionForm::blank);
    form(
        model,
        "classification",
        () ->
            screening
                .item()
                .map(i -> ClassificationForm.of(i, texts::read))
                .orElseGet(ClassificationForm::blank));
    form(model, "classificationOpinion", ClassificationOpinionForm::blank);
    form(model, "override", OverrideForm::blank);
    form(model, "combat", CombatForm::blank);
    form(model, "combatOpinion", CombatOpinionForm::blank);
  }

  private static void form(Model model, String name, Supplier<?> form) {
    if (!model.containsAttribute(name)) {
      model.addAttribute(name, form.get());
    }
  }
}
