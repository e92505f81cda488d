package sekisho.web.undertaking;

import static sekisho.message.Stage.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.Article;
import sekisho.message.ConsentBasis;
import sekisho.message.ConsentException;
import sekisho.message.DocumentKind;
import sekisho.message.Evaluation;
import sekisho.message.Instrument;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Request.Attached;
import sekisho.view.casefile.Screening.Evaluated;
import sekisho.web.Cases;
import sekisho.web.Countries;
import sekisho.web.DocumentStore;
import sekisho.web.Texts;
import sekisho.web.Uploads;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.casefile.Offers;
import sekisho.web.identity.Reach;
import sekisho.web.part.Chip;
import sekisho.web.part.Choice;

/** What the page of the undertaking shows, and which of its forms the reader may use now. */
@Component
class UndertakingPage {
  private static final Set<Stage> TEXT =
      EnumSet.of(
          MINISTRY_REVIEW,
          INFO_REQUESTED,
          SECRETARIES_MEETING,
          FOUR_MINISTER_PENDING,
          POLICY_CONFIRMED);
  private static final Set<Stage> RECORD =
      EnumSet.of(
          MINISTRY_REVIEW,
          SECRETARIES_MEETING,
          FOUR_MINISTER_PENDING,
          CABINET_PENDING,
          POLICY_CONFIRMED,
          POLICY_CONFIRMED_CONDITIONAL);
  private static final Set<Stage> CONSENT =
      EnumSet.of(MINISTRY_REVIEW, SECRETARIES_MEETING, FOUR_MINISTER_PENDING);

  private final Cases cases;
  private final CaseHeads heads;
  private final UndertakingSheets sheets;
  private final ModelClauses clauses;
  private final DocumentStore documents;
  private final Uploads uploads;
  private final Reach reach;
  private final Words words;
  private final Texts texts;
  private final Countries countries;

  UndertakingPage(
      Cases cases,
      CaseHeads heads,
      UndertakingSheets sheets,
      ModelClauses clauses,
      DocumentStore documents,
      Uploads uploads,
      Reach reach,
      Words words,
      Texts texts,
      Countries countries) {
    this.cases = cases;
    this.heads = heads;
    this.sheets = sheets;
    this.clauses = clauses;
    this.documents = documents;
    this.uploads = uploads;
    this.reach = reach;
    this.words = words;
    this.texts = texts;
    this.countries = countries;
  }

  /**
   * Fills the model and names the template.
   *
   * @param sent the act that was just sent and not accepted, or an empty word
   */
  String show(UUID id, Model model, String sent) {
    CaseFile file = cases.shown(id);
    model.addAttribute("head", heads.of(file, "/undertaking"));
    model.addAttribute("duties", duties(file));
    model.addAttribute("needed", words.of("undertaking.needed." + need(file)));
    model.addAttribute("roundOpen", file.signOff().openRound().isPresent());
    model.addAttribute("offers", offers(file, sent));
    sheets.fill(file, model);
    blank(model, "textForm", () -> clauses.of(file));
    blank(model, "recordForm", RecordForm::blank);
    blank(model, "documentForm", DocumentForm::blank);
    blank(model, "consentForm", ConsentForm::blank);
    choices(file, model);
    return "undertaking/show";
  }

  private Offers offers(CaseFile file, String sent) {
    var offers = new Offers(reach, file, "/undertaking");
    Stage stage = file.stage();
    boolean text = file.undertaking().proposed().isPresent();
    boolean record = file.undertaking().inscribed().isPresent();
    boolean recordable = text && RECORD.contains(stage);
    offers.due("text", TEXT.contains(stage) && !text);
    offers.possible("text", TEXT.contains(stage));
    for (String act : List.of("document", "record")) {
      offers.due(act, recordable && !record);
      offers.possible(act, recordable);
    }
    offers.due("consent-basis", CONSENT.contains(stage) && file.undertaking().consent().isEmpty());
    offers.possible("consent-basis", CONSENT.contains(stage));
    offers.keep(sent);
    return offers;
  }

  private static void blank(Model model, String name, Supplier<? extends Record> form) {
    if (!model.containsAttribute(name)) {
      model.addAttribute(name, form.get());
    }
  }

  private void choices(CaseFile file, Model model) {
    model.addAttribute("instruments", words.choices(Instrument.class));
    model.addAttribute("countryChoices", countries.choices());
    model.addAttribute("bases", words.choices(ConsentBasis.class));
    model.addAttribute("exceptions", words.choices(listedExceptions(file)));
    model.addAttribute(
        "documentChoices",
        file.request().documents().stream()
            .map(Attached::document)
            .filter(d -> d.kind() == DocumentKind.UNDERTAKING)
            .map(
                d ->
                    new Choice(
                        d.hash().sha256(),
                        texts.read(d.fileName()),
                        words.of("undertaking.document.hash", d.hash().sha256())))
            .toList());
    model.addAttribute(
        "accept", String.join(",", documents.endings().stream().map(e -> "." + e).toList()));
    model.addAttribute("largestMegabytes", uploads.largestMegabytes());
  }

  /** The exceptions that the rules list for these facts come first; the others stay in sight. */
  private static List<ConsentException> listedExceptions(CaseFile file) {
    List<ConsentException> listed =
        evaluation(file).map(Evaluation::consentExceptions).orElse(List.of());
    return Stream.concat(listed.stream(), Stream.of(ConsentException.values())).distinct().toList();
  }

  private List<Duty> duties(CaseFile file) {
    var undertaking = file.undertaking();
    return List.of(
        duty("text", undertaking.proposed().isPresent(), Seat.TRE, Article.I_07),
        duty("record", undertaking.inscribed().isPresent(), Seat.TRE, Article.I_07),
        duty("consent", undertaking.consent().isPresent(), Seat.METI_LO, Article.I_13));
  }

  private Duty duty(String what, boolean done, Seat seat, Article article) {
    String key = "undertaking." + what;
    return new Duty(
        words.of(key),
        "#" + what,
        done
            ? Chip.ok(words.of("undertaking.chip.done"))
            : Chip.todo(words.of("undertaking.chip.open")),
        words.label(seat),
        words.of(key + ".gates"),
        article);
  }

  /** Whether the rules ask for an undertaking in this case. */
  private static String need(CaseFile file) {
    Optional<Evaluation> evaluation = evaluation(file);
    if (file.screening().sdfWeapon()
        || evaluation.filter(Evaluation::undertakingRequired).isPresent()) {
      return "required";
    } else if (evaluation.isEmpty()) {
      return "unknown";
    }
    return evaluation.filter(Evaluation::undertakingAdvised).isPresent() ? "advised" : "none";
  }

  private static Optional<Evaluation> evaluation(CaseFile file) {
    return file.screening().evaluation().map(Evaluated::evaluation);
  }
}
