package sekisho.web.score;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import sekisho.message.Command;
import sekisho.message.ScoreCommand.AdjudicateRatings;
import sekisho.message.ScoreCommand.OverrideScore;
import sekisho.message.ScoreCommand.RateCriterion;
import sekisho.view.exercise.ExerciseFile;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.exercise.Exercises;
import sekisho.web.score.CriterionPage.Shown;

/** A criterion for a place: what was found, rated blindly, settled, or changed with a reason. */
@Controller
@RequestMapping("/exercises/{exercise}/scores")
class CriterionController {
  private static final String PREFIX = "score";

  private final Exercises exercises;
  private final CriterionPage page;
  private final FormTurn turn;
  private final Texts texts;

  CriterionController(Exercises exercises, CriterionPage page, FormTurn turn, Texts texts) {
    this.exercises = exercises;
    this.page = page;
    this.turn = turn;
    this.texts = texts;
  }

  @GetMapping("/criterion")
  String show(
      @PathVariable UUID exercise,
      @ModelAttribute("judgeForm") JudgeForm form,
      BindingResult bound,
      Model model) {
    return page.show(open(exercise, form), model);
  }

  @PostMapping("/rating")
  String rate(
      @PathVariable UUID exercise,
      @ModelAttribute("judgeForm") JudgeForm form,
      BindingResult bound,
      Model model) {
    Shown shown = open(exercise, form);
    var fields = Fields.of(bound, PREFIX);
    var rating = fields.whole("rating", 0, 4);
    var reason = fields.text("reason");
    var records = fields.maybeValue("records", RecordNumbers::of);
    return send(
        shown,
        fields,
        model,
        () ->
            new RateCriterion(
                shown.exercise().id(),
                shown.criterion().id(),
                shown.line().place(),
                Math.toIntExact(rating.get()),
                texts.keep(reason.get()),
                records.get().map(RecordNumbers::numbers).orElse(List.of())));
  }

  @PostMapping("/settlement")
  String settle(
      @PathVariable UUID exercise,
      @ModelAttribute("judgeForm") JudgeForm form,
      BindingResult bound,
      Model model) {
    Shown shown = open(exercise, form);
    var fields = Fields.of(bound, PREFIX);
    var rating = fields.whole("rating", 0, 4);
    var reason = fields.text("reason");
    return send(
        shown,
        fields,
        model,
        () ->
            new AdjudicateRatings(
                shown.exercise().id(),
                shown.criterion().id(),
                shown.line().place(),
                Math.toIntExact(rating.get()),
                texts.keep(reason.get())));
  }

  @PostMapping("/override")
  String override(
      @PathVariable UUID exercise,
      @ModelAttribute("judgeForm") JudgeForm form,
      BindingResult bound,
      Model model) {
    Shown shown = open(exercise, form);
    var fields = Fields.of(bound, PREFIX);
    var points = fields.whole("points", 0, shown.criterion().points());
    var reason = fields.text("reason");
    return send(
        shown,
        fields,
        model,
        () ->
            new OverrideScore(
                shown.exercise().id(),
                shown.criterion().id(),
                shown.line().place(),
                Math.toIntExact(points.get()),
                texts.keep(reason.get())));
  }

  private Shown open(UUID exercise, JudgeForm form) {
    ExerciseFile file = exercises.open(exercise);
    return page.open(
        file,
        Optional.ofNullable(form.criterion()).orElse(""),
        Optional.ofNullable(form.place()).orElse(""));
  }

  private String send(
      Shown shown, Fields fields, Model model, Supplier<? extends Command> command) {
    return turn.send(
        model,
        fields,
        command,
        CriterionRows.address(shown.exercise().id(), shown.criterion().id(), shown.line().place()),
        () -> page.show(shown, model));
  }
}
