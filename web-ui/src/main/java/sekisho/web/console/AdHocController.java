package sekisho.web.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import sekisho.message.AdHocInject;
import sekisho.message.Channel;
import sekisho.message.Country;
import sekisho.message.ExerciseCommand.DeliverAdHocInject;
import sekisho.message.InjectId;
import sekisho.message.InjectType;
import sekisho.message.ReliabilityGrade;
import sekisho.message.SeatId;
import sekisho.message.WorldChange;
import sekisho.message.WorldFact;
import sekisho.message.scenario.Scenario;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.Typed;
import sekisho.web.Words;
import sekisho.web.part.Choice;

/** Sending something that the scenario did not foresee. */
@Controller
@RequestMapping("/exercises/{exercise}/desk/inject")
class AdHocController {
  private static final String PREFIX = "console.adhoc";
  private static final int LONGEST_TITLE = 100;

  private final DeskPage page;
  private final DeskWords deskWords;
  private final FormTurn turn;
  private final Texts texts;
  private final Words words;

  AdHocController(DeskPage page, DeskWords deskWords, FormTurn turn, Texts texts, Words words) {
    this.page = page;
    this.deskWords = deskWords;
    this.turn = turn;
    this.texts = texts;
    this.words = words;
  }

  @GetMapping
  String ask(@PathVariable UUID exercise, Model model) {
    model.addAttribute("form", AdHocForm.empty());
    return show(page.open(exercise), model);
  }

  private String show(DeskPage.Open open, Model model) {
    Scenario scenario = open.desk().scenario();
    page.head(open, model);
    model.addAttribute("types", words.choices(InjectType.class));
    model.addAttribute("channels", words.choices(Channel.class));
    model.addAttribute("facts", words.choices(WorldFact.class));
    model.addAttribute(
        "values",
        List.of(
            Choice.of("yes", words.of("console.adhoc.begins")),
            Choice.of("no", words.of("console.adhoc.ends"))));
    model.addAttribute(
        "places",
        scenario.places().stream()
            .map(place -> Choice.of(place.id().value(), deskWords.of(place.title())))
            .toList());
    model.addAttribute(
        "countries",
        scenario.world().countries().stream()
            .map(country -> Choice.of(country.code().code(), deskWords.of(country.name())))
            .toList());
    return "console/adhoc";
  }

  @PostMapping
  String send(
      @PathVariable UUID exercise,
      @ModelAttribute("form") AdHocForm form,
      BindingResult bound,
      Model model) {
    DeskPage.Open open = page.open(exercise);
    Fields fields = Fields.of(bound, PREFIX);
    Set<SeatId> to = to(fields, open);
    var channel = fields.choice("channel", Channel.class);
    var type = fields.choice("type", InjectType.class);
    var title = fields.text("title", LONGEST_TITLE);
    var text = fields.text("text");
    var answerBy = fields.maybeMoment("answerBy");
    var reliability = fields.maybeValue("reliability", ReliabilityGrade::new);
    var change = change(fields);
    return turn.send(
        model,
        fields,
        () ->
            new DeliverAdHocInject(
                open.file().id(),
                new AdHocInject(
                    new InjectId("adhoc-" + turn.commandId()),
                    type.get(),
                    channel.get(),
                    to,
                    texts.keep(title.get()),
                    texts.keep(text.get()),
                    change.get().stream().toList(),
                    reliability.get(),
                    answerBy.get())),
        open.address(),
        () -> show(open, model));
  }

  private static Set<SeatId> to(Fields fields, DeskPage.Open open) {
    Set<String> known =
        open.desk().scenario().places().stream()
            .map(place -> place.id().value())
            .collect(Collectors.toUnmodifiableSet());
    List<String> chosen = fields.lines("to");
    if (chosen.isEmpty()) {
      fields.error("to", "common.field.choose");
    } else if (!known.containsAll(chosen)) {
      fields.error("to", "common.field.choice");
    }
    return chosen.stream()
        .filter(known::contains)
        .map(SeatId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Country, fact and whether it begins or ends: all of them or none. */
  private static java.util.function.Supplier<Optional<WorldChange>> change(Fields fields) {
    Typed<Optional<Country>> country = fields.maybeValue("country", Country::new);
    Typed<Optional<WorldFact>> fact = fields.maybeChoice("fact", WorldFact.class);
    Typed<Optional<String>> value = fields.maybeText("value");
    if (country.understood() && fact.understood()) {
      if (country.get().isPresent() && fact.get().isEmpty()) {
        fields.error("fact", "common.field.choose");
      } else if (country.get().isEmpty() && fact.get().isPresent()) {
        fields.error("country", "common.field.choose");
      }
    }
    return () ->
        country
            .get()
            .flatMap(
                c ->
                    fact.get()
                        .map(f -> new WorldChange(c, f, !value.get().equals(Optional.of("no")))));
  }
}
