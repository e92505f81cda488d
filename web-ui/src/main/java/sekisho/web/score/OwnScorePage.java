package sekisho.web.score;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.PersonId;
import sekisho.message.SeatId;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseFile;
import sekisho.view.score.ScoreFile;
import sekisho.view.score.ScoreFiles;
import sekisho.view.score.ScoreSheet;
import sekisho.web.CurrentOfficial;
import sekisho.web.exercise.Exercises;
import sekisho.web.score.CriterionRow.Goal;

/**
 * What whoever played sees of the scores: that of the own places and of the team, once a trainer
 * has closed the sheet; never those of other places.
 */
@Component
class OwnScorePage {
  private final Exercises exercises;
  private final ScoreFiles files;
  private final ScorePage page;
  private final TotalLines totals;
  private final Said said;
  private final CurrentOfficial official;

  OwnScorePage(
      Exercises exercises,
      ScoreFiles files,
      ScorePage page,
      TotalLines totals,
      Said said,
      CurrentOfficial official) {
    this.exercises = exercises;
    this.files = files;
    this.page = page;
    this.totals = totals;
    this.said = said;
    this.official = official;
  }

  /** A place and what it reached. */
  record OwnPlace(String title, Optional<TotalLine> total, List<Bar> bars, List<Goal> goals) {
    public int height() {
      return 8 + bars.size() * Bar.ROW;
    }
  }

  String show(ExerciseFile exercise, Model model) {
    Scenario scenario = exercises.scenario(exercise);
    page.frame(exercise, scenario, model);
    Optional<ScoreSheet> sheet = files.find(exercise.id()).flatMap(ScoreFile::lastSealed);
    model.addAttribute("components", totals.components());
    model.addAttribute("open", sheet.isPresent());
    sheet.ifPresent(
        s -> {
          model.addAttribute("sheet", s);
          s.team().ifPresent(t -> model.addAttribute("team", totals.line(scenario, t)));
          model.addAttribute(
              "places",
              scenario.places().stream()
                  .map(Place::id)
                  .filter(place -> sat(exercise, place, official.player()))
                  .map(place -> own(exercise, scenario, s, place))
                  .toList());
        });
    return "score/own";
  }

  private OwnPlace own(ExerciseFile exercise, Scenario scenario, ScoreSheet sheet, SeatId place) {
    return new OwnPlace(
        said.place(scenario, place),
        sheet.of(place).map(t -> totals.line(scenario, t)),
        sheet.of(place).map(totals::bars).orElse(List.of()),
        page.goals(exercise, scenario, sheet, Optional.of(place)));
  }

  private static boolean sat(ExerciseFile exercise, SeatId place, PersonId player) {
    return exercise.history(place).stream()
        .anyMatch(sitting -> sitting.occupant().person().equals(Optional.of(player)));
  }
}
