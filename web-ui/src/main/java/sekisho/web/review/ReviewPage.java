package sekisho.web.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.view.casefile.Act;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Screening.Evaluated;
import sekisho.web.Cases;
import sekisho.web.CurrentOfficial;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.casefile.DecisionTrace;
import sekisho.web.casefile.NextSteps;
import sekisho.web.precedent.NearPrecedents;

/** Fills the review desk, the answer of the applicant and the page of the Secretaries' Meeting. */
@Component
class ReviewPage {
  private final Cases cases;
  private final CaseHeads heads;
  private final NextSteps nextSteps;
  private final ReviewActs acts;
  private final Opinions opinions;
  private final AttTable att;
  private final Conclusions conclusions;
  private final Requirements requirements;
  private final ReviewChoices choices;
  private final DecisionTrace trace;
  private final NearPrecedents near;
  private final CurrentOfficial official;
  private final Words words;

  ReviewPage(
      Cases cases,
      CaseHeads heads,
      NextSteps nextSteps,
      ReviewActs acts,
      Opinions opinions,
      AttTable att,
      Conclusions conclusions,
      Requirements requirements,
      ReviewChoices choices,
      DecisionTrace trace,
      NearPrecedents near,
      CurrentOfficial official,
      Words words) {
    this.cases = cases;
    this.heads = heads;
    this.nextSteps = nextSteps;
    this.acts = acts;
    this.opinions = opinions;
    this.att = att;
    this.conclusions = conclusions;
    this.requirements = requirements;
    this.choices = choices;
    this.trace = trace;
    this.near = near;
    this.official = official;
    this.words = words;
  }

  static String address(UUID id, String page) {
    return "/cases/" + id + page;
  }

  /**
   * Shows the review desk.
   *
   * @param sent the act that was just sent and not accepted; empty otherwise
   */
  String desk(UUID id, Model model, String sent) {
    CaseFile file = cases.shown(id);
    LocalDate day = cases.day(file);
    var offers = acts.offers(file, day);
    offers.keep(sent);
    model.addAttribute("offers", offers);
    head(model, file, "/review");
    review(model, file, day);
    model.addAttribute("questions", conclusions.questions(file));
    model.addAttribute("notPermitted", conclusions.notPermitted(file));
    model.addAttribute("goesUp", ReviewActs.goesUp(file));
    model.addAttribute("ministry", official.seat().ministry().map(words::label).orElse(null));
    model.addAttribute("near", near.to(file));
    choices.fill(model, file);
    form(model, "viewpointForm", () -> ViewpointForm.about(""));
    form(model, "attForm", AttRiskForm::blank);
    form(model, "viewForm", MinistryViewForm::blank);
    form(model, "questionForm", QuestionForm::blank);
    form(model, "escalationForm", EscalationForm::blank);
    form(model, "notPermittedForm", NotPermittedForm::blank);
    return "review/show";
  }

  /** Shows the applicant the question that is open. */
  String answer(UUID id, Model model) {
    CaseFile file = cases.open(id);
    head(model, file, "/answer");
    model.addAttribute("questions", conclusions.questions(file));
    model.addAttribute("open", file.review().openQuestion().isPresent());
    choices.fill(model, file);
    form(model, "answerForm", AnswerForm::blank);
    return "review/answer";
  }

  /** Shows what lies before the Secretaries' Meeting and what it concluded. */
  String secretaries(UUID id, Model model, boolean mayRecord) {
    CaseFile file = cases.shown(id);
    LocalDate day = cases.day(file);
    head(model, file, "/secretaries");
    model.addAttribute("next", nextSteps.of(file, Map.of(Act.RECORD_SECRETARIES, "meeting")));
    review(model, file, day);
    model.addAttribute("mayRecord", mayRecord && !file.past());
    choices.fill(model, file);
    form(model, "secretariesForm", SecretariesForm::blank);
    return "review/secretaries";
  }

  private void head(Model model, CaseFile file, String page) {
    model.addAttribute("head", heads.of(file, page));
    model.addAttribute("next", nextSteps.of(file, ReviewActs.SECTIONS));
    model.addAttribute("stage", file.stage());
  }

  private void review(Model model, CaseFile file, LocalDate day) {
    model.addAttribute("requirements", requirements.of(file, day));
    model.addAttribute("viewpoints", opinions.viewpoints(file));
    model.addAttribute("views", opinions.views(file));
    model.addAttribute("attNow", att.current(file));
    model.addAttribute("attBefore", att.before(file));
    model.addAttribute("secretaries", conclusions.secretaries(file));
    var evaluation = file.screening().evaluation().map(Evaluated::evaluation);
    model.addAttribute("evaluation", evaluation.orElse(null));
    model.addAttribute("verdict", evaluation.map(trace::verdict).orElse(null));
  }

  private static void form(Model model, String name, Supplier<?> form) {
    if (!model.containsAttribute(name)) {
      model.addAttribute(name, form.get());
    }
  }
}
