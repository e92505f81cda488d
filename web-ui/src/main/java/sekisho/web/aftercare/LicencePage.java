package sekisho.web.aftercare;

import static sekisho.message.Stage.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.Article;
import sekisho.message.ItemLine;
import sekisho.message.RuleHit;
import sekisho.message.Viewpoint;
import sekisho.view.casefile.Act;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.NextAct;
import sekisho.view.casefile.SignOff.Confirmation;
import sekisho.web.Cases;
import sekisho.web.Money;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.casefile.NextSteps;
import sekisho.web.casefile.Offers;
import sekisho.web.identity.Reach;
import sekisho.web.part.Choice;
import sekisho.web.part.NextStep;

/** What the page of the licence shows: the application, the decision on it, and the licence. */
@Component
class LicencePage {
  /** Validity of a licence in principle (Export Trade Control Order art. 8; I-14). */
  private static final int VALIDITY_MONTHS = 6;

  private final Cases cases;
  private final CaseHeads heads;
  private final NextSteps nextSteps;
  private final LicenceSheets sheets;
  private final Reach reach;
  private final Words words;
  private final Texts texts;
  private final Times times;
  private final Money money;

  LicencePage(
      Cases cases,
      CaseHeads heads,
      NextSteps nextSteps,
      LicenceSheets sheets,
      Reach reach,
      Words words,
      Texts texts,
      Times times,
      Money money) {
    this.cases = cases;
    this.heads = heads;
    this.nextSteps = nextSteps;
    this.sheets = sheets;
    this.reach = reach;
    this.words = words;
    this.texts = texts;
    this.times = times;
    this.money = money;
  }

  /**
   * One line of the confirmed request in the application.
   *
   * @param label the item and how much of it was confirmed
   */
  record ConfirmedLine(String field, String label, String hint) {}

  /**
   * Fills the model and names the template.
   *
   * @param sent the act that was just sent and not accepted, or an empty word
   */
  String show(UUID id, Model model, String sent) {
    CaseFile file = cases.shown(id);
    var today = cases.day(file);
    model.addAttribute("head", heads.of(file, "/licence"));
    model.addAttribute("next", next(file));
    model.addAttribute("findings", sheets.licence(file));
    model.addAttribute("offers", offers(file, sent));
    model.addAttribute("lines", lines(file));
    model.addAttribute("validity", times.day(today.plusMonths(VALIDITY_MONTHS)));
    model.addAttribute("carried", carried(file));
    model.addAttribute("rules", rules(file));
    model.addAttribute("viewpoints", words.choices(Viewpoint.class));
    model.addAttribute("articles", List.of(Article.I_03, Article.I_05, Article.I_07, Article.I_14));
    model.addAttribute(
        "supervision", reach.mayOpen(CaseHeads.address(file) + SupervisionPage.PATH));
    blank(
        model,
        "applicationForm",
        () -> ApplicationForm.of(file.request().lines().stream().map(ItemLine::quantity).toList()));
    blank(model, "grantForm", () -> new GrantForm("", String.join("\n", carried(file))));
    blank(model, "refusalForm", RefusalForm::blank);
    return "aftercare/licence";
  }

  private NextStep next(CaseFile file) {
    NextStep step = nextSteps.of(file);
    boolean here = (CaseHeads.address(file) + "/licence").equals(step.address());
    return here ? NextStep.none(step.why()) : step;
  }

  private Offers offers(CaseFile file, String sent) {
    var offers = new Offers(reach, file, "/licence");
    List<Act> due = file.nextActs(cases.day(file)).stream().map(NextAct::act).toList();
    offers.due("application", due.contains(Act.APPLY_LICENCE));
    offers.possible(
        "application", file.stage() == POLICY_CONFIRMED || file.stage() == UNDERTAKING_RECORDED);
    offers.due("grant", file.stage() == LICENCE_REVIEW);
    offers.possible("refusal", file.stage() == LICENCE_REVIEW);
    offers.keep(sent);
    return offers;
  }

  private List<ConfirmedLine> lines(CaseFile file) {
    List<ConfirmedLine> lines = new ArrayList<>();
    for (ItemLine line : file.request().lines()) {
      lines.add(
          new ConfirmedLine(
              "lines[" + lines.size() + "].quantity",
              words.of("aftercare.application.line", lines.size() + 1, texts.read(line.name())),
              words.of("aftercare.application.confirmed", money.count(line.quantity()))));
    }
    return lines;
  }

  /** The conditions of the confirmation, each in one line; nobody drops them in silence. */
  private List<String> carried(CaseFile file) {
    return file.signOff().confirmation().map(Confirmation::conditions).orElse(List.of()).stream()
        .map(texts::read)
        .map(text -> text.lines().map(String::strip).collect(Collectors.joining(" ")))
        .toList();
  }

  private List<Choice> rules(CaseFile file) {
    return file.screening()
        .evaluation()
        .map(e -> e.evaluation().hits().stream().map(LicencePage::rule).distinct().toList())
        .orElse(List.of());
  }

  private static Choice rule(RuleHit hit) {
    return Choice.of(hit.rule().value(), hit.rule() + " (" + hit.citation() + ")");
  }

  private static void blank(Model model, String name, Supplier<? extends Record> form) {
    if (!model.containsAttribute(name)) {
      model.addAttribute(name, form.get());
    }
  }
}
