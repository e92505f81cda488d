package sekisho.web.console;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import sekisho.message.ExerciseCommand;
import sekisho.message.ExerciseCommand.AmendInject;
import sekisho.message.ExerciseCommand.RecallInject;
import sekisho.message.ExerciseCommand.SkipInject;
import sekisho.message.TextRef;
import sekisho.message.scenario.Inject;
import sekisho.view.desk.DeskInject;
import sekisho.view.desk.Response;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.part.Chip;

/** One inject on the control desk: amended, left out, taken back. */
@Controller
@RequestMapping("/exercises/{exercise}/desk/injects/{inject}")
class InjectController {
  private static final String PREFIX = "console";

  private final DeskPage page;
  private final DeskLines lines;
  private final DeskWords deskWords;
  private final FormTurn turn;
  private final Texts texts;
  private final Times times;
  private final Words words;

  InjectController(
      DeskPage page,
      DeskLines lines,
      DeskWords deskWords,
      FormTurn turn,
      Texts texts,
      Times times,
      Words words) {
    this.page = page;
    this.lines = lines;
    this.deskWords = deskWords;
    this.turn = turn;
    this.texts = texts;
    this.times = times;
    this.words = words;
  }

  /** How one place has responded. */
  record ResponseLine(String place, Chip state, @Nullable String at) {}

  @GetMapping
  String show(@PathVariable UUID exercise, @PathVariable String inject, Model model) {
    return show(page.open(exercise), inject, model);
  }

  private String show(DeskPage.Open open, String id, Model model) {
    DeskInject inject = open.inject(id);
    page.head(open, model);
    String text = deskWords.text(inject);
    if (!model.containsAttribute("amendForm")) {
      model.addAttribute("amendForm", new TextForm(text));
    }
    if (!model.containsAttribute("reasonForm")) {
      model.addAttribute("reasonForm", new ReasonForm(""));
    }
    model.addAttribute("line", lines.inject(open.desk(), inject));
    model.addAttribute("text", text);
    model.addAttribute("textLang", texts.languageOf(text));
    model.addAttribute("type", words.label(type(inject)));
    model.addAttribute(
        "expected", inject.planned().flatMap(Inject::expected).map(deskWords::of).orElse(null));
    model.addAttribute("basis", inject.planned().flatMap(Inject::reference).orElse(null));
    String reason = inject.reason().map(texts::read).orElse(null);
    model.addAttribute("reason", reason);
    model.addAttribute("reasonLang", reason == null ? null : texts.languageOf(reason));
    model.addAttribute("waits", inject.waits());
    model.addAttribute("recallable", inject.state() == DeskInject.State.DELIVERED);
    model.addAttribute("responses", inject.responses().stream().map(r -> line(open, r)).toList());
    return "console/inject";
  }

  private static Enum<?> type(DeskInject inject) {
    return inject
        .planned()
        .map(Inject::type)
        .or(() -> inject.adHoc().map(adHoc -> adHoc.type()))
        .orElseThrow();
  }

  private ResponseLine line(DeskPage.Open open, Response response) {
    return new ResponseLine(
        deskWords.place(open.desk().scenario(), response.place()),
        deskWords.response(response),
        response.at().map(times::shortAt).orElse(null));
  }

  @PostMapping("/words")
  String amend(
      @PathVariable UUID exercise,
      @PathVariable String inject,
      @ModelAttribute("amendForm") TextForm form,
      BindingResult bound,
      Model model) {
    DeskPage.Open open = page.open(exercise);
    return act(
        open,
        inject,
        bound,
        "text",
        model,
        text -> new AmendInject(open.file().id(), open.inject(inject).id(), text));
  }

  @PostMapping("/omission")
  String skip(
      @PathVariable UUID exercise,
      @PathVariable String inject,
      @ModelAttribute("reasonForm") ReasonForm form,
      BindingResult bound,
      Model model) {
    DeskPage.Open open = page.open(exercise);
    return act(
        open,
        inject,
        bound,
        "reason",
        model,
        text -> new SkipInject(open.file().id(), open.inject(inject).id(), text));
  }

  @PostMapping("/recall")
  String recall(
      @PathVariable UUID exercise,
      @PathVariable String inject,
      @ModelAttribute("reasonForm") ReasonForm form,
      BindingResult bound,
      Model model) {
    DeskPage.Open open = page.open(exercise);
    return act(
        open,
        inject,
        bound,
        "reason",
        model,
        text -> new RecallInject(open.file().id(), open.inject(inject).id(), text));
  }

  private String act(
      DeskPage.Open open,
      String inject,
      BindingResult bound,
      String field,
      Model model,
      Function<TextRef, ExerciseCommand> command) {
    Fields fields = Fields.of(bound, PREFIX);
    var text = fields.text(field);
    return turn.send(
        model,
        fields,
        () -> command.apply(texts.keep(text.get())),
        open.address() + "/injects/" + inject,
        () -> show(page.open(open.file().id().value()), inject, model));
  }
}
