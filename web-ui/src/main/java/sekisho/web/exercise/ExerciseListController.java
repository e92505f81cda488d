package sekisho.web.exercise;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.message.CommandId;
import sekisho.message.ExerciseCommand.CreateExercise;
import sekisho.message.ExerciseId;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.view.exercise.ExerciseRow;
import sekisho.view.exercise.ExerciseTable;
import sekisho.web.CurrentOfficial;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.identity.ActingSeat;
import sekisho.web.identity.Reach;

/** The list of exercises, a new one, and playing alone. */
@Controller
class ExerciseListController {
  private static final Pattern RUN_GROUP =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}");

  private final ExerciseTable table;
  private final ExerciseLines lines;
  private final CurrentOfficial official;
  private final ActingSeat acting;
  private final Reach reach;
  private final SoloPlay solo;
  private final FormTurn turn;
  private final Texts texts;

  ExerciseListController(
      ExerciseTable table,
      ExerciseLines lines,
      CurrentOfficial official,
      ActingSeat acting,
      Reach reach,
      SoloPlay solo,
      FormTurn turn,
      Texts texts) {
    this.table = table;
    this.lines = lines;
    this.official = official;
    this.acting = acting;
    this.reach = reach;
    this.solo = solo;
    this.turn = turn;
    this.texts = texts;
  }

  @GetMapping("/exercises")
  String list(Model model) {
    return page(model);
  }

  /** The page of a scenario leads here with the scenario in the address. */
  @GetMapping("/exercises/new")
  String fresh(@RequestParam(required = false) @Nullable String scenario, Model model) {
    model.addAttribute("form", new ExerciseForms.NewForm(lines.newest(scenario), "", ""));
    return newPage(model);
  }

  @PostMapping("/exercises")
  String create(
      @ModelAttribute("form") ExerciseForms.NewForm form, BindingResult bound, Model model) {
    var fields = Fields.of(bound, "exercise.new");
    var scenario = fields.value("scenario", this::playable);
    var name = fields.text("name", 80);
    var runGroup = fields.maybeValue("runGroup", ExerciseListController::runGroup);
    ExerciseId exercise = idOf(turn.commandId());
    return turn.send(
        model,
        fields,
        () -> new CreateExercise(exercise, scenario.get(), texts.keep(name.get()), runGroup.get()),
        "/exercises/" + exercise,
        () -> newPage(model));
  }

  /** One click: an exercise with counterparts in all other places, started and entered. */
  @PostMapping("/exercises/solo")
  String solo(
      @ModelAttribute("solo") ExerciseForms.SoloForm form, BindingResult bound, Model model) {
    var fields = Fields.of(bound, "exercise.solo");
    var scenario = fields.value("scenario", this::playable);
    var place = fields.value("place", SeatId::new);
    CommandId id = turn.commandId();
    ExerciseId exercise = soloIdOf(id);
    return turn.act(
        model,
        fields,
        () -> {
          solo.start(
              id,
              exercise,
              scenario.get(),
              texts.keep(lines.title(scenario.get())),
              place.get(),
              official.player());
          acting.enter(exercise);
        },
        "/exercises/" + exercise,
        () -> page(model));
  }

  private ScenarioVersion playable(String document) {
    return lines
        .playable(document)
        .orElseThrow(() -> new IllegalArgumentException("Not a scenario that may be played"));
  }

  private static String runGroup(String typed) {
    if (!RUN_GROUP.matcher(typed).matches()) {
      throw new IllegalArgumentException("Not a name of a group");
    }
    return typed;
  }

  /** The same form sent twice means the same exercise. */
  private static ExerciseId idOf(CommandId id) {
    return new ExerciseId(named("exercise " + id));
  }

  private ExerciseId soloIdOf(CommandId id) {
    return new ExerciseId(named("exercise " + id + " of " + official.player()));
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private String page(Model model) {
    boolean leads = official.seat() == Seat.EXCON || official.seat() == Seat.AUD;
    List<ExerciseRow> rows = leads ? table.all() : table.ofPlayer(official.player());
    model.addAttribute("exercises", rows.stream().map(lines::line).toList());
    model.addAttribute("mayCreate", reach.may("GET", "/exercises/new"));
    model.addAttribute("maySolo", reach.may("POST", "/exercises/solo"));
    model.addAttribute(
        "scenarios", lines.scenarios().stream().filter(s -> !s.solo().isEmpty()).toList());
    model.addAttribute("inside", official.exercise().map(ExerciseId::toString).orElse(""));
    if (!model.containsAttribute("solo")) {
      model.addAttribute("solo", new ExerciseForms.SoloForm("", ""));
    }
    return "exercise/list";
  }

  private String newPage(Model model) {
    model.addAttribute("scenarios", lines.choices());
    model.addAttribute("groups", groups());
    return "exercise/new";
  }

  private List<String> groups() {
    return table.all().stream()
        .map(ExerciseRow::runGroup)
        .flatMap(Optional::stream)
        .distinct()
        .limit(5)
        .toList();
  }
}
