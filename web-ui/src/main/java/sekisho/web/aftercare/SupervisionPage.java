package sekisho.web.aftercare;

import static sekisho.message.Stage.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.Article;
import sekisho.message.ReopenTrigger;
import sekisho.message.Stage;
import sekisho.view.casefile.Act;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Licensing.Suspension;
import sekisho.view.casefile.NextAct;
import sekisho.web.Cases;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.casefile.NextSteps;
import sekisho.web.casefile.Offers;
import sekisho.web.identity.Reach;

/** What may stop a case, let it go on, or open it again; each with its trigger and its reason. */
@Component
class SupervisionPage {
  /** The end of the address of this page in a case. */
  static final String PATH = "/supervision";

  private static final Set<Stage> REOPENABLE =
      EnumSet.of(
          NOT_PERMITTED,
          REFUSED,
          EXPIRED,
          POLICY_CONFIRMED,
          POLICY_CONFIRMED_CONDITIONAL,
          UNDERTAKING_RECORDED,
          LICENSED,
          PROHIBITED_P1);

  private final Cases cases;
  private final CaseHeads heads;
  private final LicenceSheets sheets;
  private final NextSteps steps;
  private final Reach reach;
  private final Words words;

  SupervisionPage(
      Cases cases,
      CaseHeads heads,
      LicenceSheets sheets,
      NextSteps steps,
      Reach reach,
      Words words) {
    this.cases = cases;
    this.heads = heads;
    this.sheets = sheets;
    this.steps = steps;
    this.reach = reach;
    this.words = words;
  }

  /**
   * Fills the model and names the template.
   *
   * @param sent the act that was just sent and not accepted, or an empty word
   */
  String show(UUID id, Model model, String sent) {
    CaseFile file = cases.shown(id);
    boolean prohibited = file.stage() == PROHIBITED_P1;
    model.addAttribute("head", heads.of(file, PATH));
    model.addAttribute("findings", sheets.supervision(file));
    model.addAttribute("offers", offers(file, sent));
    model.addAttribute("suspended", file.stage() == SUSPENDED);
    model.addAttribute("next", steps.of(file, Map.of(Act.LIFT_SUSPENSION, "h-lifting")));
    model.addAttribute("suspendTriggers", words.choices(triggers(false)));
    model.addAttribute("reopenTriggers", words.choices(triggers(prohibited)));
    model.addAttribute("articles", List.of(Article.I_17, Article.I_18, Article.I_01));
    blank(model, "suspensionForm", SuspensionForm::blank);
    blank(model, "liftingForm", LiftingForm::blank);
    blank(model, "revocationForm", RevocationForm::blank);
    blank(model, "reopeningForm", ReopeningForm::blank);
    return "aftercare/supervision";
  }

  private Offers offers(CaseFile file, String sent) {
    var offers = new Offers(reach, file, PATH);
    Stage stage = file.stage();
    boolean due =
        file.nextActs(cases.day(file)).stream()
            .map(NextAct::act)
            .anyMatch(act -> act == Act.LIFT_SUSPENSION);
    offers.possible("suspension", !stage.ended() && stage != DRAFT && stage != SUSPENDED);
    offers.due("lifting", due);
    offers.possible("lifting", stage == SUSPENDED);
    offers.possible(
        "revocation", stage == SUSPENDED && suspendedAt(file).filter(LICENSED::equals).isPresent());
    offers.possible(
        "reopening",
        REOPENABLE.contains(stage)
            || (stage == SUSPENDED && suspendedAt(file).filter(Stage::confirmed).isPresent()));
    offers.keep(sent);
    return offers;
  }

  /** Where the case stood when it was suspended. */
  private static Optional<Stage> suspendedAt(CaseFile file) {
    return file.licensing().suspension().map(Suspension::stage);
  }

  /** A prohibition opens again only for a corrected datum of Principle 1, and nothing else does. */
  private static List<ReopenTrigger> triggers(boolean prohibited) {
    return Arrays.stream(ReopenTrigger.values())
        .filter(t -> (t == ReopenTrigger.P1_DATA_CORRECTED) == prohibited)
        .toList();
  }

  private static void blank(Model model, String name, Supplier<? extends Record> form) {
    if (!model.containsAttribute(name)) {
      model.addAttribute(name, form.get());
    }
  }
}
