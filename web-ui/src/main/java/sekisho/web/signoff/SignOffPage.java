package sekisho.web.signoff;

import static sekisho.message.Stage.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.Article;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.view.casefile.Act;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.NextAct;
import sekisho.view.casefile.SignOff.Round;
import sekisho.web.Cases;
import sekisho.web.CurrentOfficial;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.casefile.NextSteps;
import sekisho.web.casefile.Offers;
import sekisho.web.identity.Reach;
import sekisho.web.part.Choice;
import sekisho.web.part.NextStep;
import sekisho.web.precedent.NearPrecedents;

/** What the sign-off board shows, and which acts it offers to whom. */
@Component
class SignOffPage {
  private static final Set<Stage> SPECIAL =
      EnumSet.of(MINISTRY_REVIEW, SECRETARIES_MEETING, FOUR_MINISTER_PENDING);
  private static final Map<String, Article> ARTICLES =
      Stream.of(Article.values()).collect(Collectors.toMap(Enum::name, Function.identity()));

  private final Cases cases;
  private final CaseHeads heads;
  private final NextSteps nextSteps;
  private final Board board;
  private final Rounds rounds;
  private final Outcomes outcomes;
  private final ReceiptPage receipts;
  private final NearPrecedents near;
  private final Reach reach;
  private final CurrentOfficial official;
  private final Words words;

  SignOffPage(
      Cases cases,
      CaseHeads heads,
      NextSteps nextSteps,
      Board board,
      Rounds rounds,
      Outcomes outcomes,
      ReceiptPage receipts,
      NearPrecedents near,
      Reach reach,
      CurrentOfficial official,
      Words words) {
    this.cases = cases;
    this.heads = heads;
    this.nextSteps = nextSteps;
    this.board = board;
    this.rounds = rounds;
    this.outcomes = outcomes;
    this.receipts = receipts;
    this.near = near;
    this.reach = reach;
    this.official = official;
    this.words = words;
  }

  /** A link to what was on the page that a minister signed. */
  record SignedLink(String address, String label) {}

  /**
   * Fills the model and names the template.
   *
   * @param sent the act that was just sent and not accepted, or an empty word
   * @param receipt whether the reader has just acted and waits for the receipt
   */
  String show(UUID id, Model model, String sent, boolean receipt) {
    CaseFile file = cases.shown(id);
    Optional<Round> current = file.signOff().currentRound();
    model.addAttribute("head", heads.of(file, "/signoff"));
    NextStep next = next(file);
    model.addAttribute("next", next);
    model.addAttribute("seats", board.of(current));
    model.addAttribute("signed", current.map(Round::signed).orElse(0));
    current.ifPresent(round -> model.addAttribute("round", rounds.of(file, round)));
    model.addAttribute(
        "earlier",
        file.signOff().rounds().reversed().stream()
            .filter(round -> !current.equals(Optional.of(round)))
            .map(round -> rounds.of(file, round))
            .toList());
    model.addAttribute("signedPages", signedPages(file));
    model.addAttribute("receipts", receipts.links(file));
    if (receipt) {
      receipts.answer(file).ifPresent(answer -> model.addAttribute("answer", answer));
    }
    model.addAttribute("outcomes", outcomes.of(file));
    model.addAttribute("near", near.to(file));
    model.addAttribute("mayJudge", mayJudge(file));
    model.addAttribute("offers", offers(file, sent, next.address() == null));
    model.addAttribute("ministers", words.choices(List.copyOf(Seat.FOUR_MINISTERS)));
    model.addAttribute("circulations", circulations());
    model.addAttribute("yesNo", words.yesNo());
    model.addAttribute("articles", ARTICLES);
    blanks(model);
    return "signoff/board";
  }

  /** For whoever audits: each signature shown, with the address of what was signed. */
  private List<SignedLink> signedPages(CaseFile file) {
    return file.signOff().rounds().stream()
        .flatMap(r -> r.signatures().stream())
        .map(
            s ->
                new SignedLink(
                    CaseHeads.address(file) + "/signoff/signatures/" + s.entry().record(),
                    words.of("casefile.at.short", s.entry().record())
                        + " "
                        + words.label(s.office())))
        .filter(link -> reach.mayOpen(link.address()))
        .toList();
  }

  private List<Choice> circulations() {
    return List.of(
        Choice.of("no", words.of("signoff.circulation.no")),
        Choice.of("yes", words.of("signoff.circulation.yes")));
  }

  private NextStep next(CaseFile file) {
    NextStep step = nextSteps.of(file);
    boolean here = (CaseHeads.address(file) + "/signoff").equals(step.address());
    return here ? NextStep.none(step.why()) : step;
  }

  /** Whether the reader is a minister whose signature on the open round is not yet given. */
  private boolean mayJudge(CaseFile file) {
    return !file.past()
        && reach.may("POST", CaseHeads.address(file) + "/signoff/signature")
        && file.signOff()
            .openRound()
            .filter(round -> round.signature(official.seat()).isEmpty())
            .isPresent();
  }

  /**
   * The acts offered.
   *
   * @param here whether nothing else is next for the reader on another page
   */
  private Offers offers(CaseFile file, String sent, boolean here) {
    var offers = new Offers(reach, file, "/signoff");
    LocalDate today = cases.day(file);
    Stage stage = file.stage();
    List<Act> due = file.nextActs(today).stream().map(NextAct::act).toList();
    boolean combat = file.screening().sdfWeapon() && file.screening().inCombat();
    boolean found = file.signOff().specialCircumstances().filter(s -> s.validOn(today)).isPresent();
    offers.due("special-circumstances", SPECIAL.contains(stage) && combat && !found && here);
    offers.possible("special-circumstances", SPECIAL.contains(stage) && combat);
    offers.due("ministries", due.contains(Act.CONFIRM_POLICY));
    offers.due("round", due.contains(Act.TABLE_CASE));
    offers.possible(
        "round", stage == FOUR_MINISTER_PENDING && file.signOff().openRound().isEmpty());
    offers.due("resumption", due.contains(Act.RESUME_CASE));
    offers.possible("resumption", stage == CABINET_PENDING);
    offers.due("cabinet", due.contains(Act.RECORD_CABINET));
    offers.possible("cabinet", stage == CABINET_PENDING);
    offers.due("condition-met", due.contains(Act.RECORD_CONDITION_MET));
    offers.due("lapse", due.contains(Act.LAPSE_CONFIRMATION));
    offers.possible("lapse", stage == POLICY_CONFIRMED_CONDITIONAL);
    offers.possible(
        "withdrawal",
        file.signOff()
            .openRound()
            .flatMap(round -> round.signature(official.seat()))
            .filter(signature -> signature.entry().person().equals(official.person()))
            .isPresent());
    offers.keep(sent);
    return offers;
  }

  private static void blanks(Model model) {
    blank(model, "specialForm", SpecialCircumstancesForm::blank);
    blank(model, "confirmForm", ConfirmForm::blank);
    blank(model, "tableForm", TableForm::blank);
    blank(model, "resumeForm", ResumeForm::blank);
    blank(model, "cabinetForm", CabinetForm::blank);
    blank(model, "conditionMetForm", ConditionMetForm::blank);
    blank(model, "lapseForm", LapseForm::blank);
    blank(model, "withdrawForm", WithdrawForm::blank);
  }

  private static void blank(Model model, String name, Supplier<? extends Record> form) {
    if (!model.containsAttribute(name)) {
      model.addAttribute(name, form.get());
    }
  }
}
