package sekisho.web.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.SeatId;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Objective;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseFile;
import sekisho.view.score.ScoreFile;
import sekisho.view.score.ScoreFiles;
import sekisho.view.score.ScoreLine;
import sekisho.view.score.ScoreSheet;
import sekisho.web.Texts;
import sekisho.web.exercise.Exercises;
import sekisho.web.score.CriterionRow.Goal;
import sekisho.web.score.CriterionRow.Task;

/** The page of the scores of an exercise, for trainers. */
@Component
class ScorePage {
  private final Exercises exercises;
  private final ScoreFiles files;
  private final CriterionRows rows;
  private final TotalLines totals;
  private final Said said;
  private final Texts texts;

  ScorePage(
      Exercises exercises,
      ScoreFiles files,
      CriterionRows rows,
      TotalLines totals,
      Said said,
      Texts texts) {
    this.exercises = exercises;
    this.files = files;
    this.rows = rows;
    this.totals = totals;
    this.said = said;
    this.texts = texts;
  }

  static String address(ExerciseFile exercise) {
    return "/exercises/" + exercise.id() + "/scores";
  }

  /**
   * @param number the sheet that is asked for; the newest when empty
   */
  String show(ExerciseFile exercise, Optional<Integer> number, Model model) {
    Scenario scenario = exercises.scenario(exercise);
    frame(exercise, scenario, model);
    Optional<ScoreFile> file = files.find(exercise.id());
    model.addAttribute("over", exercise.standing().phase().isOver());
    model.addAttribute("scored", file.isPresent());
    file.ifPresent(f -> sheet(exercise, scenario, f, number, model));
    return "score/show";
  }

  void frame(ExerciseFile exercise, Scenario scenario, Model model) {
    model.addAttribute("exercise", exercise.id());
    model.addAttribute("name", texts.read(exercise.name()));
    model.addAttribute("scenarioTitle", said.text(scenario.title()));
    model.addAttribute("address", address(exercise));
    model.addAttribute("rescoreForm", new RescoreForm(null));
  }

  private void sheet(
      ExerciseFile exercise,
      Scenario scenario,
      ScoreFile file,
      Optional<Integer> number,
      Model model) {
    ScoreSheet sheet =
        number
            .map(
                n ->
                    file.sheet(n)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
            .orElseGet(file::newest);
    model.addAttribute("sheet", sheet);
    model.addAttribute("sheets", file.sheets());
    model.addAttribute("newest", sheet.number() == file.newest().number());
    model.addAttribute("components", totals.components());
    model.addAttribute("totals", totals.lines(scenario, sheet.totals()));
    sheet.team().ifPresent(team -> model.addAttribute("bars", totals.bars(team)));
    model.addAttribute("goals", goals(exercise, scenario, sheet, Optional.empty()));
    model.addAttribute("leftOut", leftOut(exercise, scenario, sheet));
    model.addAttribute("toRate", sheet.lines().stream().filter(rows::mine).count());
    model.addAttribute("firstToRate", first(exercise, sheet, rows::mine).orElse(""));
    model.addAttribute(
        "firstDispute",
        first(exercise, sheet, l -> l.disputed() && !rows.hidden(l, sheet)).orElse(""));
  }

  private static Optional<String> first(
      ExerciseFile exercise, ScoreSheet sheet, Predicate<ScoreLine> which) {
    return sheet.lines().stream()
        .filter(which)
        .findFirst()
        .map(line -> CriterionRows.address(exercise.id(), line.criterion(), line.place()));
  }

  /** Objective, task, criterion, points; what no task names comes last. */
  List<Goal> goals(
      ExerciseFile exercise, Scenario scenario, ScoreSheet sheet, Optional<SeatId> place) {
    Set<String> named = new HashSet<>();
    List<Goal> goals = new ArrayList<>();
    for (Objective objective : scenario.objectives()) {
      List<Task> tasks = new ArrayList<>();
      for (Objective.CriticalTask task : objective.tasks()) {
        named.addAll(task.criteria());
        tasks.add(
            new Task(
                said.text(task.target()), rows(exercise, scenario, sheet, place, task.criteria())));
      }
      goals.add(new Goal(said.text(objective.text()), tasks));
    }
    List<String> others =
        scenario.rubric().stream().map(Criterion::id).filter(id -> !named.contains(id)).toList();
    List<CriterionRow> rest = rows(exercise, scenario, sheet, place, others);
    if (!rest.isEmpty()) {
      goals.add(new Goal("", List.of(new Task("", rest))));
    }
    return goals;
  }

  private List<CriterionRow> rows(
      ExerciseFile exercise,
      Scenario scenario,
      ScoreSheet sheet,
      Optional<SeatId> place,
      List<String> criteria) {
    return criteria.stream()
        .flatMap(id -> scenario.rubric().stream().filter(c -> c.id().equals(id)))
        .flatMap(
            criterion ->
                lines(sheet, criterion, place)
                    .map(line -> row(exercise, scenario, criterion, sheet, line)))
        .toList();
  }

  private static Stream<ScoreLine> lines(
      ScoreSheet sheet, Criterion criterion, Optional<SeatId> place) {
    return sheet.lines().stream()
        .filter(line -> line.criterion().equals(criterion.id()))
        .filter(line -> !line.leftOut())
        .filter(line -> place.isEmpty() || place.get().equals(line.place()));
  }

  private CriterionRow row(
      ExerciseFile exercise,
      Scenario scenario,
      Criterion criterion,
      ScoreSheet sheet,
      ScoreLine line) {
    return rows.row(exercise.id(), scenario, criterion, sheet, line);
  }

  private List<CriterionRow> leftOut(ExerciseFile exercise, Scenario scenario, ScoreSheet sheet) {
    return sheet.lines().stream()
        .filter(ScoreLine::leftOut)
        .flatMap(
            line ->
                scenario.rubric().stream()
                    .filter(c -> c.id().equals(line.criterion()))
                    .map(c -> row(exercise, scenario, c, sheet, line)))
        .toList();
  }
}
