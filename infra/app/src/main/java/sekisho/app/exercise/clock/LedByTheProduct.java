package sekisho.app.exercise.clock;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import sekisho.app.venue.ExerciseDispatch;
import sekisho.app.venue.ExerciseTurn;
import sekisho.message.AutomationMode;
import sekisho.message.CommandId;
import sekisho.message.ExerciseCommand.AssignPlace;
import sekisho.message.ExerciseCommand.AutomatePlace;
import sekisho.message.ExerciseCommand.ConductCommand;
import sekisho.message.ExerciseCommand.CreateExercise;
import sekisho.message.ExerciseCommand.StartExercise;
import sekisho.message.ExerciseId;
import sekisho.message.Ground;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.Scenarios;
import sekisho.web.exercise.SoloPlay;

/** Leads an exercise for its one player: prepares it, starts it, minds its clock. */
@Component
class LedByTheProduct implements SoloPlay {
  private final Scenarios scenarios;
  private final ExerciseTurn turn;
  private final ExerciseDispatch dispatch;
  private final DueItems due;

  LedByTheProduct(Scenarios scenarios, ExerciseTurn turn, ExerciseDispatch dispatch, DueItems due) {
    this.scenarios = scenarios;
    this.turn = turn;
    this.dispatch = dispatch;
    this.due = due;
  }

  @Override
  public void start(
      CommandId id,
      ExerciseId exercise,
      ScenarioVersion version,
      TextRef name,
      SeatId mine,
      PersonId player) {
    Scenario scenario =
        scenarios.find(version).orElseThrow(() -> new Refused(Ground.SCENARIO_UNKNOWN));
    send(id, "create", new CreateExercise(exercise, version, name, Optional.empty()));
    send(id, "sit", new AssignPlace(exercise, mine, player));
    for (Place place : scenario.places()) {
      if (!place.id().equals(mine)) {
        mode(scenario, place)
            .ifPresent(
                mode ->
                    send(
                        id,
                        "automate " + place.id(),
                        new AutomatePlace(exercise, place.id(), mode)));
      }
    }
    send(id, "start", new StartExercise(exercise));
    turn.take(exercise, now -> due.fire(exercise, now));
  }

  @Override
  public void conduct(
      CommandId id, ExerciseId exercise, Function<Instant, ? extends ConductCommand> command) {
    turn.take(
        exercise,
        now -> {
          due.fire(exercise, now);
          return dispatch.send(id, command.apply(now), exercise, Seat.SYSTEM, now, false);
        });
    // What a jump brings with it is there with the next page.
    turn.take(exercise, now -> due.fire(exercise, now));
  }

  private void send(CommandId id, String what, ConductCommand command) {
    var own =
        new CommandId(UUID.nameUUIDFromBytes((id + " " + what).getBytes(StandardCharsets.UTF_8)));
    turn.take(
        command.exercise(),
        now -> dispatch.send(own, command, command.exercise(), Seat.SYSTEM, now, false));
  }

  /** The kindest mode that the counterpart of the place knows. */
  private static Optional<AutomationMode> mode(Scenario scenario, Place place) {
    return scenario.bots().stream()
        .filter(bot -> place.bot().equals(Optional.of(bot.id())) && !bot.modes().isEmpty())
        .findFirst()
        .flatMap(bot -> EnumSet.copyOf(bot.modes()).stream().findFirst());
  }
}
