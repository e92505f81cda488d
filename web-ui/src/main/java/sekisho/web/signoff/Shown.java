package sekisho.web.signoff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.Evaluation;
import sekisho.message.ItemLine;
import sekisho.message.Ministry;
import sekisho.message.UndertakingText;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Review.View;
import sekisho.view.casefile.Screening;
import sekisho.view.casefile.Screening.Evaluated;
import sekisho.view.casefile.Undertaking;
import sekisho.web.Countries;
import sekisho.web.Money;
import sekisho.web.Sheet;
import sekisho.web.Sheets;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.casefile.DecisionTrace;
import sekisho.web.part.Pair;

/** What is being signed, in words: everything that the dossier holds, on two screens at most. */
@Component
class Shown {
  private static final String PREFIX = "signoff.shown";

  private final Sheets sheets;
  private final Texts texts;
  private final Words words;
  private final Countries countries;
  private final Money money;
  private final DecisionTrace trace;
  private final Outcomes outcomes;

  Shown(
      Sheets sheets,
      Texts texts,
      Words words,
      Countries countries,
      Money money,
      DecisionTrace trace,
      Outcomes outcomes) {
    this.sheets = sheets;
    this.texts = texts;
    this.words = words;
    this.countries = countries;
    this.money = money;
    this.trace = trace;
    this.outcomes = outcomes;
  }

  /** One line of the items. */
  record Item(String name, String category, String form, String quantity, String value) {}

  /**
   * The view of one ministry with all its conditions.
   *
   * @param reason the reason as it was written
   */
  record MinistryLine(
      String ministry, String position, List<String> conditions, String reason, String version) {}

  void fill(CaseFile file, Model model) {
    model.addAttribute("items", file.request().lines().stream().map(this::item).toList());
    model.addAttribute("destination", destination(file));
    model.addAttribute("screening", screening(file.screening()));
    evaluation(file)
        .ifPresent(
            e -> {
              model.addAttribute("verdict", trace.verdict(e));
              model.addAttribute("trace", trace.of(e));
            });
    model.addAttribute("views", views(file));
    model.addAttribute("undertaking", undertaking(file.undertaking()));
    model.addAttribute("clauses", clauses(file.undertaking()));
    model.addAttribute("consent", consent(file.undertaking()));
    file.signOff()
        .specialCircumstances()
        .ifPresent(s -> model.addAttribute("special", outcomes.lines(s)));
  }

  private Item item(ItemLine line) {
    String item1 =
        line.item1().map(words::label).orElseGet(() -> words.of("signoff.shown.item1.none"));
    return new Item(
        texts.read(line.name()),
        item1 + " / " + line.munitions(),
        words.label(line.form()),
        money.count(line.quantity()),
        money.yen(line.valueJpy()));
  }

  private List<Pair> destination(CaseFile file) {
    Sheet sheet = sheets.under(PREFIX);
    file.request()
        .destination()
        .ifPresent(
            d ->
                sheet
                    .line("country", countries.name(d.country()))
                    .text("endUser", d.endUser())
                    .label("recipientType", d.recipientType())
                    .text("statedUse", d.statedUse())
                    .text("consignees", d.consignees()));
    return sheet.lines();
  }

  private List<Pair> screening(Screening screening) {
    Sheet sheet = sheets.under(PREFIX);
    screening
        .item()
        .ifPresent(
            i ->
                sheet
                    .line("item1Arms", yesNo(i.classification().item1Arms()))
                    .line("sdfWeapon", yesNo(i.classification().sdfWeapon())));
    screening.agreement().ifPresent(a -> sheet.label("agreement", a.status()));
    screening
        .combat()
        .ifPresent(c -> sheet.label("combat", c.status()).day("combatUntil", c.validUntil()));
    screening
        .evaluation()
        .map(Evaluated::evaluation)
        .ifPresent(e -> sheet.line("version", e.version().value()).label("level", e.level()));
    return sheet.lines();
  }

  private List<MinistryLine> views(CaseFile file) {
    return Stream.of(Ministry.values())
        .flatMap(ministry -> file.review().view(ministry).stream())
        .map(this::view)
        .toList();
  }

  private MinistryLine view(View view) {
    return new MinistryLine(
        words.label(view.ministry()),
        words.label(view.position()),
        view.conditions().stream().map(texts::read).toList(),
        texts.read(view.reason()),
        words.of("signoff.shown.view.version", view.version()));
  }

  private List<Pair> undertaking(Undertaking undertaking) {
    Sheet sheet = sheets.under(PREFIX);
    undertaking
        .proposed()
        .ifPresent(
            p ->
                sheet
                    .label("instrument", p.text().instrument())
                    .text("article", p.text().article())
                    .line("parties", parties(p.text()))
                    .text("scope", p.text().scope()));
    undertaking
        .inscribed()
        .ifPresent(i -> sheet.day("inForceOn", i.inForceOn()).day("expiresOn", i.expiresOn()));
    return sheet.lines();
  }

  private String parties(UndertakingText text) {
    return text.parties().stream()
        .map(countries::name)
        .collect(Collectors.joining(words.of("common.list")));
  }

  private List<Pair> clauses(Undertaking undertaking) {
    Sheet sheet = sheets.under(PREFIX);
    undertaking
        .proposed()
        .ifPresent(
            p ->
                sheet
                    .text("charterUse", p.text().charterUseClause())
                    .text("purpose", p.text().purposeClause())
                    .text("noRetransfer", p.text().noRetransferClause()));
    return sheet.lines();
  }

  private List<Pair> consent(Undertaking undertaking) {
    Sheet sheet = sheets.under(PREFIX);
    undertaking
        .consent()
        .ifPresent(
            c -> {
              sheet.label("basis", c.basis());
              c.exception().ifPresent(e -> sheet.label("exception", e));
              sheet.text("consentReason", c.reason());
            });
    return sheet.lines();
  }

  private static Optional<Evaluation> evaluation(CaseFile file) {
    return file.screening().evaluation().map(Evaluated::evaluation);
  }

  private String yesNo(boolean value) {
    return words.of(value ? "common.yes" : "common.no");
  }
}
