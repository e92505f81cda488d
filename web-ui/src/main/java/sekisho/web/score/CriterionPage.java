package sekisho.web.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Criterion.Method.Rated;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseFile;
import sekisho.view.score.GivenRating;
import sekisho.view.score.ScoreFile;
import sekisho.view.score.ScoreFiles;
import sekisho.view.score.ScoreLine;
import sekisho.view.score.ScoreSheet;
import sekisho.web.Words;
import sekisho.web.exercise.Exercises;
import sekisho.web.part.Choice;

/** The page of a criterion for a place. */
@Component
class CriterionPage {
  private final Exercises exercises;
  private final ScoreFiles files;
  private final ScorePage scores;
  private final CriterionRows rows;
  private final Said said;
  private final Words words;

  CriterionPage(
      Exercises exercises,
      ScoreFiles files,
      ScorePage scores,
      CriterionRows rows,
      Said said,
      Words words) {
    this.exercises = exercises;
    this.files = files;
    this.scores = scores;
    this.rows = rows;
    this.said = said;
    this.words = words;
  }

  /** What is shown: a line of the newest sheet, with its criterion. */
  record Shown(
      ExerciseFile exercise,
      Scenario scenario,
      Criterion criterion,
      ScoreSheet sheet,
      ScoreLine line) {}

  Shown open(ExerciseFile exercise, String criterionId, String place) {
    Scenario scenario = exercises.scenario(exercise);
    ScoreSheet sheet =
        files
            .find(exercise.id())
            .map(ScoreFile::newest)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Criterion criterion =
        scenario.rubric().stream()
            .filter(c -> c.id().equals(criterionId))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    ScoreLine line =
        sheet.lines().stream()
            .filter(l -> l.criterion().equals(criterionId) && l.place().value().equals(place))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new Shown(exercise, scenario, criterion, sheet, line);
  }

  String show(Shown shown, Model model) {
    ScoreLine line = shown.line();
    boolean open = !shown.sheet().sealed();
    boolean hidden = rows.hidden(line, shown.sheet());
    scores.frame(shown.exercise(), shown.scenario(), model);
    model.addAttribute(
        "row",
        rows.row(shown.exercise().id(), shown.scenario(), shown.criterion(), shown.sheet(), line));
    model.addAttribute("placeId", line.place().value());
    model.addAttribute("points", shown.criterion().points());
    model.addAttribute("guidance", guidance(shown.criterion()).orElse(""));
    model.addAttribute("sheet", shown.sheet());
    model.addAttribute("hidden", hidden);
    model.addAttribute("ratings", hidden ? List.<GivenRating>of() : line.ratings());
    model.addAttribute("settled", line.settled());
    model.addAttribute("other", line.other());
    model.addAttribute("scale", scale());
    model.addAttribute("mayRate", open && rows.mine(line));
    model.addAttribute("maySettle", open && !hidden && differ(line));
    model.addAttribute("mayOverride", open && !line.leftOut());
    model.addAttribute("next", next(shown).orElse(""));
    return "score/criterion";
  }

  private static boolean differ(ScoreLine line) {
    return line.ratings().stream().mapToInt(GivenRating::rating).distinct().count() > 1;
  }

  private Optional<String> guidance(Criterion criterion) {
    return criterion.method() instanceof Rated(var guidance)
        ? Optional.of(said.text(guidance))
        : Optional.empty();
  }

  private List<Choice> scale() {
    return IntStream.rangeClosed(0, ScoreLine.BEST_RATING)
        .mapToObj(i -> Choice.of(Integer.toString(i), words.of("score.rating." + i)))
        .toList();
  }

  /** The next line that the reader has to rate. */
  private Optional<String> next(Shown shown) {
    return shown.sheet().lines().stream()
        .filter(line -> !line.equals(shown.line()) && rows.mine(line))
        .findFirst()
        .map(line -> CriterionRows.address(shown.exercise().id(), line.criterion(), line.place()));
  }
}
