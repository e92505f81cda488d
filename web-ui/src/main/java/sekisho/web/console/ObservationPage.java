package sekisho.web.console;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import sekisho.message.ExerciseCommand.AddObservation;
import sekisho.view.debrief.Step;
import sekisho.view.desk.ControlDesk;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.part.Paging;

/**
 * All records of an exercise with what was observed at them, and the form to note more: the desk
 * shows it among its pages, an observer has it as the only one.
 */
@Component
class ObservationPage {
  private static final String PREFIX = "console";

  private final DeskPage page;
  private final DeskLines lines;
  private final FormTurn turn;
  private final Texts texts;

  ObservationPage(DeskPage page, DeskLines lines, FormTurn turn, Texts texts) {
    this.page = page;
    this.lines = lines;
    this.turn = turn;
    this.texts = texts;
  }

  /**
   * Where the page is shown.
   *
   * @param below below the address of the exercise
   */
  record Place(String template, String below) {
    String of(UUID exercise) {
      return "/exercises/" + exercise + below;
    }
  }

  /** A record with what was observed at it. */
  record RecordLine(long number, DeskLines.FeedLine line, List<Note> notes) {}

  /** An observation. */
  record Note(String text, @Nullable String lang) {}

  /**
   * @param at the record that the form names to begin with
   */
  String show(Place place, UUID exercise, int number, String at, Model model) {
    model.addAttribute("form", new ObservationForm(at, ""));
    return show(place, page.open(exercise), number, model);
  }

  String observe(
      Place place, UUID exercise, ObservationForm form, BindingResult bound, Model model) {
    DeskPage.Open open = page.open(exercise);
    Fields fields = Fields.of(bound, PREFIX);
    var record = fields.whole("record", 1, Math.max(1, open.desk().head()));
    var text = fields.text("text");
    return turn.send(
        model,
        fields,
        () -> new AddObservation(open.file().id(), record.get(), texts.keep(text.get())),
        place.of(exercise),
        () -> show(place, open, 1, model));
  }

  private String show(Place place, DeskPage.Open open, int number, Model model) {
    ControlDesk desk = open.desk();
    page.head(open, model);
    List<Step> newestFirst = desk.steps().reversed();
    Paging paging = Paging.of(number, newestFirst.size());
    List<Step> shown =
        newestFirst.subList((int) paging.offset(), (int) Math.max(paging.offset(), paging.last()));
    model.addAttribute("here", place.of(open.file().id().value()));
    model.addAttribute("paging", paging);
    model.addAttribute("records", shown.stream().map(step -> line(desk, step)).toList());
    return place.template();
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
