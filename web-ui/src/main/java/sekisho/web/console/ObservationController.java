package sekisho.web.console;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.message.ExerciseCommand.AddObservation;
import sekisho.view.debrief.Step;
import sekisho.view.desk.ControlDesk;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.part.Paging;

/** All records of an exercise, and what was observed at them. */
@Controller
@RequestMapping("/exercises/{exercise}/desk")
class ObservationController {
  private static final String PREFIX = "console";

  private final DeskPage page;
  private final DeskLines lines;
  private final FormTurn turn;
  private final Texts texts;

  ObservationController(DeskPage page, DeskLines lines, FormTurn turn, Texts texts) {
    this.page = page;
    this.lines = lines;
    this.turn = turn;
    this.texts = texts;
  }

  /** A record with what was observed at it. */
  record RecordLine(long number, DeskLines.FeedLine line, List<Note> notes) {}

  /** An observation. */
  record Note(String text, @Nullable String lang) {}

  @GetMapping("/records")
  String records(
      @PathVariable UUID exercise,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "") String at,
      Model model) {
    model.addAttribute("form", new ObservationForm(at, ""));
    return show(this.page.open(exercise), page, model);
  }

  @PostMapping("/observations")
  String observe(
      @PathVariable UUID exercise,
      @ModelAttribute("form") ObservationForm form,
      BindingResult bound,
      Model model) {
    DeskPage.Open open = page.open(exercise);
    Fields fields = Fields.of(bound, PREFIX);
    var record = fields.whole("record", 1, Math.max(1, open.desk().head()));
    var text = fields.text("text");
    return turn.send(
        model,
        fields,
        () -> new AddObservation(open.file().id(), record.get(), texts.keep(text.get())),
        open.address() + "/records",
        () -> show(open, 1, model));
  }

  private String show(DeskPage.Open open, int number, Model model) {
    ControlDesk desk = open.desk();
    page.head(open, model);
    List<Step> newestFirst = desk.steps().reversed();
    Paging paging = Paging.of(number, newestFirst.size());
    List<Step> shown =
        newestFirst.subList((int) paging.offset(), (int) Math.max(paging.offset(), paging.last()));
    model.addAttribute("paging", paging);
    model.addAttribute("records", shown.stream().map(step -> line(desk, step)).toList());
    return "console/records";
  }

  private RecordLine line(ControlDesk desk, Step step) {
    return new RecordLine(
        step.number(),
        lines.feed(desk, List.of(step)).getFirst(),
        desk.observations().stream()
            .filter(o -> o.record() == step.number())
            .map(o -> texts.read(o.text()))
            .map(text -> new Note(text, texts.languageOf(text)))
            .toList());
  }
}
