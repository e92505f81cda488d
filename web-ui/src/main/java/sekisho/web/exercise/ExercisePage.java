package sekisho.web.exercise;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.ExercisePhase;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseFile;
import sekisho.web.CurrentOfficial;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.exercise.ExerciseLines.PlaceLine;
import sekisho.web.part.NextStep;

/** What the page of an exercise shows to whoever asks for it. */
@Component
class ExercisePage {
  private final ExerciseLines lines;
  private final CurrentOfficial official;
  private final Texts texts;
  private final Words words;

  ExercisePage(ExerciseLines lines, CurrentOfficial official, Texts texts, Words words) {
    this.lines = lines;
    this.official = official;
    this.texts = texts;
    this.words = words;
  }

  String show(ExerciseFile file, Scenario scenario, Model model) {
    List<PlaceLine> places = lines.places(file, scenario);
    boolean leads = official.seat() == Seat.EXCON;
    boolean inside = official.exercise().equals(Optional.of(file.id()));
    ExercisePhase phase = file.standing().phase();
    model.addAttribute("exercise", file);
    model.addAttribute("name", texts.read(file.name()));
    model.addAttribute("scenario", scenario);
    model.addAttribute("scenarioTitle", lines.in(scenario.title()));
    model.addAttribute("brief", lines.in(scenario.brief()));
    model.addAttribute("phase", phase);
    model.addAttribute("standing", lines.standing(file));
    model.addAttribute("now", lines.exerciseNow(file));
    model.addAttribute("left", lines.left(file, scenario));
    model.addAttribute("places", places);
    model.addAttribute("mine", places.stream().filter(PlaceLine::mine).toList());
    model.addAttribute("inside", inside);
    model.addAttribute("rubric", rubric(scenario, places));
    model.addAttribute("solo", leadsAlone(file));
    model.addAttribute("clockRuns", file.standing().clockRuns());
    model.addAttribute("rate", file.standing().rate());
    model.addAttribute("fastest", scenario.clock().maxRate());
    model.addAttribute("empty", lines.emptyPlaces(places));
    if (!model.containsAttribute("abort")) {
      model.addAttribute("abort", new ExerciseForms.AbortForm(""));
    }
    model.addAttribute("next", next(file, inside));
    return leads ? "exercise/lead" : "exercise/play";
  }

  /**
   * By what the player is judged.
   *
   * @param points at most so many
   * @param critical a breach caps the total
   */
  record Judged(String text, int points, boolean critical) {}

  /** The rubric of the own places, where the scenario is played with an open book; else nothing. */
  private List<Judged> rubric(Scenario scenario, List<PlaceLine> places) {
    if (!scenario.scoring().openBook()) {
      return List.of();
    }
    Set<String> mine =
        places.stream().filter(PlaceLine::mine).map(PlaceLine::id).collect(toUnmodifiableSet());
    return scenario.rubric().stream()
        .filter(c -> c.places().stream().map(SeatId::value).anyMatch(mine::contains))
        .map(c -> new Judged(lines.in(c.text()), c.points(), c.critical()))
        .toList();
  }

  /** Whether this person is the one player of a play without a trainer. */
  boolean leadsAlone(ExerciseFile file) {
    return file.ledByTheProduct() && !file.standing().placesOf(official.player()).isEmpty();
  }

  /** What a player does next. */
  private NextStep next(ExerciseFile file, boolean inside) {
    String address = "/exercises/" + file.id();
    return switch (file.standing().phase()) {
      case PREPARED -> NextStep.none(words.of("exercise.next.wait"));
      case UNDER_WAY -> underWay(address, inside);
      case ENDED, ABORTED ->
          NextStep.act(
              words.of("exercise.next.debrief"),
              words.of("exercise.debrief"),
              address + "/debrief");
    };
  }

  private NextStep underWay(String address, boolean inside) {
    if (official.seat() == Seat.AUD) {
      return NextStep.act(
          words.of("exercise.next.observe"),
          words.of("exercise.observe"),
          address + "/observations");
    }
    return inside
        ? NextStep.act(words.of("exercise.next.inbox"), words.of("exercise.inbox"), "/inbox")
        : NextStep.none(words.of("exercise.next.enter"));
  }
}
