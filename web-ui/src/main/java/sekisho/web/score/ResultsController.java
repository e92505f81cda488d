package sekisho.web.score;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriComponentsBuilder;
import sekisho.message.ExerciseId;
import sekisho.message.ScenarioVersion;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseRow;
import sekisho.view.exercise.ExerciseTable;
import sekisho.view.exercise.Scenarios;
import sekisho.view.score.Cohort;
import sekisho.view.score.ScoreFile;
import sekisho.view.score.ScoreFiles;
import sekisho.view.score.ScoredTeam;
import sekisho.web.CsvAnswer;
import sekisho.web.part.Choice;

/** The results of several exercises side by side, for trainers. */
@Controller
@RequestMapping("/exercises/results")
class ResultsController {
  private final ExerciseTable exercises;
  private final ScoreFiles files;
  private final Scenarios scenarios;
  private final ResultsPage page;
  private final ResultRows rows;
  private final CsvAnswer csv;
  private final Said said;

  ResultsController(
      ExerciseTable exercises,
      ScoreFiles files,
      Scenarios scenarios,
      ResultsPage page,
      ResultRows rows,
      CsvAnswer csv,
      Said said) {
    this.exercises = exercises;
    this.files = files;
    this.scenarios = scenarios;
    this.page = page;
    this.rows = rows;
    this.csv = csv;
    this.said = said;
  }

  @GetMapping
  String show(@ModelAttribute("form") ResultsForm form, Model model) {
    List<ExerciseRow> all = exercises.all();
    List<ExerciseRow> chosen = chosen(all, form);
    Cohort cohort = cohort(chosen);
    model.addAttribute("groups", groups(all));
    model.addAttribute("scenarios", scenarios(all));
    model.addAttribute("csv", csvAddress(form));
    return page.show(cohort, chosen.size() - cohort.teams().size(), model);
  }

  @GetMapping("/csv")
  void csv(@ModelAttribute("form") ResultsForm form, HttpServletResponse response) {
    csv.send(
        response,
        "exercise-results",
        rows.header(),
        rows.rows(cohort(chosen(exercises.all(), form))));
  }

  private static List<ExerciseRow> chosen(List<ExerciseRow> all, ResultsForm form) {
    return all.stream()
        .filter(e -> fits(form.group(), e.runGroup().orElse("")))
        .filter(e -> fits(form.scenario(), e.scenario().scenario()))
        .toList();
  }

  private static boolean fits(@Nullable String asked, String is) {
    return asked == null || asked.isBlank() || asked.equals(is);
  }

  private Cohort cohort(List<ExerciseRow> chosen) {
    Map<ExerciseId, ScoreFile> scored = files.find(chosen.stream().map(ExerciseRow::id).toList());
    return new Cohort(
        chosen.stream()
            .filter(row -> scored.containsKey(row.id()))
            .flatMap(row -> team(row, Optional.ofNullable(scored.get(row.id()))))
            .toList());
  }

  private Stream<ScoredTeam> team(ExerciseRow row, Optional<ScoreFile> file) {
    return file.stream()
        .map(ScoreFile::newest)
        .flatMap(
            sheet ->
                scenarios.find(sheet.scenario()).stream()
                    .map(scenario -> new ScoredTeam(row, scenario, sheet)));
  }

  private static List<Choice> groups(List<ExerciseRow> all) {
    return all.stream()
        .flatMap(e -> e.runGroup().stream())
        .distinct()
        .sorted()
        .map(group -> Choice.of(group, group))
        .toList();
  }

  private List<Choice> scenarios(List<ExerciseRow> all) {
    return all.stream()
        .map(e -> e.scenario())
        .filter(distinctById())
        .map(
            v ->
                Choice.of(
                    v.scenario(),
                    scenarios.find(v).map(Scenario::title).map(said::text).orElse(v.scenario())))
        .toList();
  }

  private static Predicate<ScenarioVersion> distinctById() {
    var seen = new HashSet<String>();
    return version -> seen.add(version.scenario());
  }

  private static String csvAddress(ResultsForm form) {
    return UriComponentsBuilder.fromPath("/exercises/results/csv")
        .queryParam("group", "{group}")
        .queryParam("scenario", "{scenario}")
        .encode()
        .buildAndExpand(
            Optional.ofNullable(form.group()).orElse(""),
            Optional.ofNullable(form.scenario()).orElse(""))
        .toUriString();
  }
}
