package sekisho.web.score;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.message.ScoreCommand.RescoreExercise;
import sekisho.message.ScoreCommand.ScoreExercise;
import sekisho.message.ScoreCommand.SealScores;
import sekisho.message.Seat;
import sekisho.view.exercise.ExerciseFile;
import sekisho.web.CurrentOfficial;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.exercise.Exercises;

/** The scores of an exercise: all of them for trainers, the own ones for whoever played. */
@Controller
@RequestMapping("/exercises/{exercise}/scores")
class ScoreController {
  private final Exercises exercises;
  private final ScorePage page;
  private final OwnScorePage own;
  private final FormTurn turn;
  private final Texts texts;
  private final CurrentOfficial official;

  ScoreController(
      Exercises exercises,
      ScorePage page,
      OwnScorePage own,
      FormTurn turn,
      Texts texts,
      CurrentOfficial official) {
    this.exercises = exercises;
    this.page = page;
    this.own = own;
    this.turn = turn;
    this.texts = texts;
    this.official = official;
  }

  @GetMapping
  String show(@PathVariable UUID exercise, @RequestParam Optional<Integer> sheet, Model model) {
    ExerciseFile open = exercises.open(exercise);
    return official.seat() == Seat.EXCON ? page.show(open, sheet, model) : own.show(open, model);
  }

  @PostMapping
  String score(
      @PathVariable UUID exercise,
      @ModelAttribute("rescoreForm") RescoreForm form,
      BindingResult bound,
      Model model) {
    ExerciseFile open = exercises.open(exercise);
    return turn.send(
        model,
        Fields.of(bound, "score"),
        () -> new ScoreExercise(open.id()),
        ScorePage.address(open),
        () -> page.show(open, Optional.empty(), model));
  }

  @PostMapping("/rescoring")
  String rescore(
      @PathVariable UUID exercise,
      @ModelAttribute("rescoreForm") RescoreForm form,
      BindingResult bound,
      Model model) {
    ExerciseFile open = exercises.open(exercise);
    var fields = Fields.of(bound, "score");
    var reason = fields.text("reason");
    return turn.send(
        model,
        fields,
        () -> new RescoreExercise(open.id(), texts.keep(reason.get())),
        ScorePage.address(open),
        () -> page.show(open, Optional.empty(), model));
  }

  @PostMapping("/seal")
  String seal(
      @PathVariable UUID exercise,
      @RequestParam int sheet,
      @ModelAttribute("rescoreForm") RescoreForm form,
      BindingResult bound,
      Model model) {
    ExerciseFile open = exercises.open(exercise);
    return turn.send(
        model,
        Fields.of(bound, "score"),
        () -> new SealScores(open.id(), sheet),
        ScorePage.address(open),
        () -> page.show(open, Optional.empty(), model));
  }
}
