package sekisho.app.exercise.play;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sekisho.message.AutomationMode;
import sekisho.message.CommandId;
import sekisho.message.ExerciseCommand;
import sekisho.message.ExerciseCommand.AssignPlace;
import sekisho.message.ExerciseCommand.AutomatePlace;
import sekisho.message.ExerciseCommand.CreateExercise;
import sekisho.message.ExerciseCommand.EndExercise;
import sekisho.message.ExerciseCommand.JumpTo;
import sekisho.message.ExerciseCommand.SetRate;
import sekisho.message.ExerciseCommand.StartExercise;
import sekisho.message.ExerciseId;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.message.scenario.Bot;
import sekisho.message.scenario.GoldenPlay;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseClocks;
import sekisho.view.exercise.Scenarios;
import sekisho.web.scenario.ScriptedPlays;

/**
 * Plays a scripted play of a scenario as an exercise of its own: people sit in the places of which
 * the script says what they do, counterparts in the others, and instead of waiting the clock is set
 * forward. Everything else is as in any exercise.
 */
@Component
class Rehearsals implements ScriptedPlays {
  private static final Logger LOG = LoggerFactory.getLogger("sekisho.exercise.rehearsal");

  private final Scenarios scenarios;
  private final ExerciseClocks clocks;
  private final TextStore texts;
  private final Actors actors;

  Rehearsals(Scenarios scenarios, ExerciseClocks clocks, TextStore texts, Actors actors) {
    this.scenarios = scenarios;
    this.clocks = clocks;
    this.texts = texts;
    this.actors = actors;
  }

  /** What cannot be played on stays as far as it came, for whoever mends the script. */
  @Override
  public boolean rehearse(ScenarioVersion version, GoldenPlay golden, ExerciseId exercise) {
    if (clocks.anchor(exercise).isPresent()) {
      return true;
    }
    try {
      play(version, golden, exercise);
      return true;
    } catch (PlayBroken broken) {
      LOG.warn("A scripted play cannot be played on", broken);
      return false;
    }
  }

  /**
   * Plays from the beginning to the end.
   *
   * @param exercise the exercise that comes about
   * @throws PlayBroken when a step cannot be done
   */
  void play(ScenarioVersion version, GoldenPlay golden, ExerciseId exercise) {
    Scenario scenario = scenarios.find(version).orElseThrow();
    lead(exercise, 0, new CreateExercise(exercise, version, name(exercise, golden), none()));
    Set<SeatId> persons = persons(scenario, golden);
    int nth = 1;
    for (Place place : scenario.places()) {
      lead(exercise, nth++, seated(exercise, scenario, place, persons.contains(place.id())));
    }
    lead(exercise, nth++, new StartExercise(exercise));
    if (scenario.clock().defaultRate() != 1) {
      lead(exercise, nth++, new SetRate(exercise, 1));
    }
    Duration before = Duration.ZERO;
    for (GoldenPlay.Timed timed : golden.steps()) {
      if (timed.at().compareTo(before) > 0) {
        goOn(exercise, nth++, scenario, timed.at());
        before = timed.at();
      }
      step(scenario, exercise, nth++, timed);
    }
    actors.settle(exercise);
    lead(exercise, nth, new EndExercise(exercise));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private TextRef name(ExerciseId exercise, GoldenPlay golden) {
    return texts.keep(id(exercise, "name"), "リハーサル " + golden.name());
  }

  /** Whoever has a line in the script is a person. */
  private static Set<SeatId> persons(Scenario scenario, GoldenPlay golden) {
    Set<Seat> acting =
        golden.steps().stream().map(timed -> timed.step().seat()).collect(Collectors.toSet());
    return scenario.places().stream()
        .filter(place -> place.seats().stream().anyMatch(acting::contains))
        .map(Place::id)
        .collect(Collectors.toSet());
  }

  private static ExerciseCommand seated(
      ExerciseId exercise, Scenario scenario, Place place, boolean person) {
    Optional<Bot> bot =
        place
            .bot()
            .flatMap(id -> scenario.bots().stream().filter(b -> b.id().equals(id)).findFirst());
    return person || bot.isEmpty()
        ? new AssignPlace(exercise, place.id(), Actors.player(exercise, place.id()))
        : new AutomatePlace(exercise, place.id(), usualMode(bot.orElseThrow()));
  }

  private static AutomationMode usualMode(Bot bot) {
    return bot.modes().stream().sorted().findFirst().orElse(AutomationMode.COOPERATIVE);
  }

  private void goOn(ExerciseId exercise, int nth, Scenario scenario, Duration to) {
    Instant at = scenario.calendar().epoch().plus(to);
    actors.settle(exercise);
    if (actors.now(exercise).isBefore(at)) {
      lead(exercise, nth, new JumpTo(exercise, at));
      actors.settle(exercise);
    }
  }

  private void lead(ExerciseId exercise, int nth, ExerciseCommand command) {
    actors.lead(exercise, id(exercise, "lead " + nth), command);
  }

  private void step(Scenario scenario, ExerciseId exercise, int nth, GoldenPlay.Timed timed) {
    try {
      actors.act(scenario, exercise, id(exercise, "step " + nth), timed.step());
    } catch (RuntimeException broken) {
      throw new PlayBroken(
          "%s %s %s %s"
              .formatted(scenario.id(), timed.at(), timed.step().seat(), timed.step().act()),
          broken);
    }
  }

  private static CommandId id(ExerciseId exercise, String what) {
    return new CommandId(
        UUID.nameUUIDFromBytes(
            ("sekisho rehearsal " + exercise + " " + what).getBytes(StandardCharsets.UTF_8)));
  }
}
