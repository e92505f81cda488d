package sekisho.web.exercise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.ExerciseCommand.AbortExercise;
import sekisho.message.ExerciseCommand.EndExercise;
import sekisho.message.ExerciseCommand.StartExercise;
import sekisho.message.Seat;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseFile;
import sekisho.web.CurrentOfficial;
import sekisho.web.Dispatch;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.identity.ActingSeat;

/**
 * One exercise: for its trainer who sits where, its beginning and its end; for its players where
 * they sit and the way in and out.
 */
@Controller
@RequestMapping("/exercises/{exercise}")
class ExerciseController {
  private final Exercises exercises;
  private final ExercisePage page;
  private final CurrentOfficial official;
  private final ActingSeat acting;
  private final Dispatch dispatch;
  private final SoloPlay solo;
  private final FormTurn turn;
  private final Texts texts;

  ExerciseController(
      Exercises exercises,
      ExercisePage page,
      CurrentOfficial official,
      ActingSeat acting,
      Dispatch dispatch,
      SoloPlay solo,
      FormTurn turn,
      Texts texts) {
    this.exercises = exercises;
    this.page = page;
    this.official = official;
    this.acting = acting;
    this.dispatch = dispatch;
    this.solo = solo;
    this.turn = turn;
    this.texts = texts;
  }

  @GetMapping
  String show(@PathVariable UUID exercise, Model model) {
    return show(exercises.open(exercise), model);
  }

  private String show(ExerciseFile file, Model model) {
    return page.show(file, exercises.scenario(file), model);
  }

  @PostMapping("/places")
  String seat(
      @PathVariable UUID exercise,
      @ModelAttribute("places") ExerciseForms.PlacesForm form,
      BindingResult bound,
      Model model) {
    ExerciseFile file = exercises.open(exercise);
    Scenario scenario = exercises.scenario(file);
    List<String> typed = Optional.ofNullable(form.sit()).orElse(List.of());
    boolean fill = "true".equals(form.fill());
    return turn.act(
        model,
        Fields.of(bound, "exercise.places"),
        () -> new Seating(file, scenario).commands(typed, fill).forEach(dispatch::send),
        "/exercises/" + exercise,
        () -> show(exercises.open(exercise), model));
  }

  @PostMapping("/start")
  String start(
      @PathVariable UUID exercise,
      @ModelAttribute("start") ExerciseForms.ClockForm form,
      BindingResult bound,
      Model model) {
    ExerciseFile file = exercises.open(exercise);
    return turn.send(
        model,
        Fields.of(bound, "exercise.start"),
        () -> new StartExercise(file.id()),
        "/exercises/" + exercise,
        () -> show(file, model));
  }

  @PostMapping("/end")
  String end(
      @PathVariable UUID exercise,
      @ModelAttribute("end") ExerciseForms.ClockForm form,
      BindingResult bound,
      Model model) {
    ExerciseFile file = exercises.open(exercise);
    return turn.send(
        model,
        Fields.of(bound, "exercise.end"),
        () -> new EndExercise(file.id()),
        "/exercises/" + exercise,
        () -> show(file, model));
  }

  @PostMapping("/abort")
  String abort(
      @PathVariable UUID exercise,
      @ModelAttribute("abort") ExerciseForms.AbortForm form,
      BindingResult bound,
      Model model) {
    ExerciseFile file = exercises.open(exercise);
    var fields = Fields.of(bound, "exercise.abort");
    var reason = fields.text("reason");
    return turn.send(
        model,
        fields,
        () -> new AbortExercise(file.id(), texts.keep(reason.get())),
        "/exercises/" + exercise,
        () -> show(file, model));
  }

  /** The clock of a play alone, led by its player. */
  @PostMapping("/solo")
  String conduct(
      @PathVariable UUID exercise,
      @ModelAttribute("clock") ExerciseForms.ClockForm form,
      BindingResult bound,
      Model model) {
    ExerciseFile file = exercises.open(exercise);
    if (!page.leadsAlone(file)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var fields = Fields.of(bound, "exercise.clock");
    var act = fields.choice("act", SoloAct.class);
    return turn.act(
        model,
        fields,
        () ->
            solo.conduct(
                turn.commandId(),
                file.id(),
                now -> act.get().command(file, exercises.scenario(file), now)),
        "/exercises/" + exercise,
        () -> show(file, model));
  }

  @PostMapping("/enter")
  String enter(@PathVariable UUID exercise) {
    ExerciseFile file = exercises.open(exercise);
    acting.enter(file.id());
    return turn.seeOther("/exercises/" + exercise);
  }

  @PostMapping("/leave")
  String leave(@PathVariable UUID exercise) {
    exercises.open(exercise);
    acting.leave();
    return turn.seeOther(official.seat() == Seat.EXCON ? "/exercises/" + exercise : "/exercises");
  }
}
