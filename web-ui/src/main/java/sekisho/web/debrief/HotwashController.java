package sekisho.web.debrief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import sekisho.message.Bilingual;
import sekisho.message.DebriefCommand.GiveFeedback;
import sekisho.message.DebriefCommand.OpenHotwash;
import sekisho.message.HotwashAnswer;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.view.debrief.DebriefFile;
import sekisho.view.debrief.Playback;
import sekisho.web.Dispatch;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.Words;

/** The hot wash (講評): what the players say directly after the end, and all of it on one board. */
@Controller
class HotwashController {
  private static final int LONGEST = 2_000;

  private final LookedBack lookedBack;
  private final DebriefHeads heads;
  private final StepWords stepWords;
  private final Texts texts;
  private final Words words;
  private final FormTurn turn;
  private final Dispatch dispatch;

  HotwashController(
      LookedBack lookedBack,
      DebriefHeads heads,
      StepWords stepWords,
      Texts texts,
      Words words,
      FormTurn turn,
      Dispatch dispatch) {
    this.lookedBack = lookedBack;
    this.heads = heads;
    this.stepWords = stepWords;
    this.texts = texts;
    this.words = words;
    this.turn = turn;
    this.dispatch = dispatch;
  }

  /**
   * What somebody types.
   *
   * @param answers one a question, in the order of the scenario
   * @param strengths what went well, one a line
   * @param improvements what has to be better, one a line
   */
  record Form(
      @Nullable List<String> answers, @Nullable String strengths, @Nullable String improvements) {}

  /** One note on the board. */
  record Note(String text, @Nullable String lang, String who) {}

  /** A question and what was answered. */
  record Question(int number, String text, @Nullable String lang, List<Note> answers) {}

  @GetMapping("/exercises/{exercise}/debrief/hotwash")
  String show(@PathVariable UUID exercise, Model model) {
    return lookedBack.in(
        exercise,
        playback -> {
          model.addAttribute("form", new Form(new ArrayList<>(), null, null));
          return page(playback, model);
        });
  }

  @PostMapping("/exercises/{exercise}/debrief/hotwash/opening")
  String open(@PathVariable UUID exercise, Model model) {
    return lookedBack.in(
        exercise,
        playback ->
            turn.act(
                model,
                noFields(),
                () -> dispatch.send(turn.commandId(), new OpenHotwash(playback.exercise())),
                address(playback),
                () -> {
                  model.addAttribute("form", new Form(new ArrayList<>(), null, null));
                  return page(playback, model);
                }));
  }

  @PostMapping("/exercises/{exercise}/debrief/hotwash")
  String give(
      @PathVariable UUID exercise,
      @ModelAttribute("form") Form form,
      BindingResult bound,
      Model model) {
    Fields fields = Fields.of(bound, "debrief.hotwash");
    var strengths = fields.maybeText("strengths");
    var improvements = fields.maybeText("improvements");
    return lookedBack.in(
        exercise,
        playback ->
            turn.send(
                model,
                fields,
                () ->
                    new GiveFeedback(
                        playback.exercise(),
                        place(playback),
                        answers(form),
                        lines(strengths.get()),
                        lines(improvements.get())),
                address(playback),
                () -> page(playback, model)));
  }

  private static Fields noFields() {
    return Fields.of(new MapBindingResult(new HashMap<>(), "form"), "debrief.hotwash");
  }

  private String page(Playback playback, Model model) {
    DebriefFile file = DebriefFile.of(playback.records());
    model.addAttribute("debrief", heads.of(playback, "/hotwash"));
    model.addAttribute("open", file.hotwashOpen());
    model.addAttribute("trainer", lookedBack.trainer());
    model.addAttribute("questions", questions(playback, file));
    model.addAttribute("strengths", notes(playback, file, DebriefFile.Feedback::strengths));
    model.addAttribute("improvements", notes(playback, file, DebriefFile.Feedback::improvements));
    model.addAttribute("count", file.feedback().size());
    return "debrief/hotwash";
  }

  private List<Question> questions(Playback playback, DebriefFile file) {
    List<Question> questions = new ArrayList<>();
    for (Bilingual asked : playback.scenario().hotwash()) {
      int number = questions.size() + 1;
      String text = stepWords.in(asked);
      questions.add(
          new Question(number, text, words.langOf(text), answers(playback, file, number)));
    }
    return questions;
  }

  private List<Note> answers(Playback playback, DebriefFile file, int number) {
    return file.feedback().stream()
        .flatMap(
            given ->
                given.answers().stream()
                    .filter(a -> a.question() == number)
                    .map(a -> note(playback, given, a.text())))
        .toList();
  }

  private List<Note> notes(
      Playback playback, DebriefFile file, Function<DebriefFile.Feedback, List<TextRef>> of) {
    return file.feedback().stream()
        .flatMap(given -> of.apply(given).stream().map(text -> note(playback, given, text)))
        .toList();
  }

  private Note note(Playback playback, DebriefFile.Feedback given, TextRef ref) {
    String text = texts.read(ref);
    String who =
        given
            .place()
            .map(place -> stepWords.place(playback.scenario(), place))
            .orElse(words.of("debrief.desk"));
    return new Note(text, texts.languageOf(text), who);
  }

  /** The place in which the person sat last; none for the trainer. */
  private Optional<SeatId> place(Playback playback) {
    return playback.placesOf(lookedBack.player()).reversed().stream().findFirst();
  }

  private List<HotwashAnswer> answers(Form form) {
    List<HotwashAnswer> answers = new ArrayList<>();
    List<String> typed = form.answers() == null ? List.of() : form.answers();
    for (int i = 0; i < typed.size(); i++) {
      String text = typed.get(i) == null ? "" : typed.get(i).strip();
      if (!text.isEmpty()) {
        answers.add(new HotwashAnswer(i + 1, texts.keep(shortened(text))));
      }
    }
    return answers;
  }

  private List<TextRef> lines(Optional<String> typed) {
    return typed.stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> texts.keep(shortened(line)))
        .toList();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private static String address(Playback playback) {
    return DebriefHeads.address(playback) + "/debrief/hotwash";
  }
}
