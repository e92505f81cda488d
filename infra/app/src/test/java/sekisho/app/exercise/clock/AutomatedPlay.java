package sekisho.app.exercise.clock;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import sekisho.app.axon.Node;
import sekisho.app.venue.ExerciseDispatch;
import sekisho.app.venue.ExerciseTurn;
import sekisho.decision.Acts;
import sekisho.message.AutomationMode;
import sekisho.message.CommandId;
import sekisho.message.ExerciseCommand.AutomatePlace;
import sekisho.message.ExerciseCommand.ConductCommand;
import sekisho.message.ExerciseCommand.CreateExercise;
import sekisho.message.ExerciseCommand.JumpTo;
import sekisho.message.ExerciseCommand.StartExercise;
import sekisho.message.ExerciseId;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.Scenarios;

/** An exercise in which counterparts sit in all places, so that it plays itself. */
final class AutomatedPlay {
  static final String SCENARIO = "first-steps";

  private final ExerciseTurn turn;
  private final ExerciseDispatch dispatch;
  private final ScenarioVersion version;
  private final Scenario scenario;
  private final ExerciseId exercise;

  AutomatedPlay(ApplicationContext node, ExerciseId exercise) {
    this.turn = node.getBean(ExerciseTurn.class);
    this.dispatch = node.getBean(ExerciseDispatch.class);
    this.exercise = exercise;
    Scenarios scenarios = node.getBean(Scenarios.class);
    this.version =
        scenarios.playable().stream()
            .filter(v -> v.scenario().equals(SCENARIO))
            .findFirst()
            .orElseThrow();
    this.scenario = scenarios.find(version).orElseThrow();
  }

  /** Prepares and starts it; twice is as good as once. */
  void start() {
    send(new CreateExercise(exercise, version, Acts.WORDS, Optional.empty()));
    for (Place place : scenario.places()) {
      send(new AutomatePlace(exercise, place.id(), AutomationMode.COOPERATIVE));
    }
    send(new StartExercise(exercise));
  }

  /** Sets the clock to its planned end: all that its days hold is due at once. */
  void toTheEnd() {
    send(new JumpTo(exercise, scenario.calendar().epoch().plus(scenario.length())));
  }

  Duration length() {
    return scenario.length();
  }

  private void send(ConductCommand command) {
    var id =
        new CommandId(UUID.nameUUIDFromBytes(command.toString().getBytes(StandardCharsets.UTF_8)));
    turn.take(exercise, now -> dispatch.send(id, command, exercise, Seat.SYSTEM, now, false));
  }

  /** A product of its own, to be killed while it plays: database, directory, exercise. */
  public static void main(String[] arguments) {
    ConfigurableApplicationContext node = Node.on(arguments[0], Path.of(arguments[1]));
    var play = new AutomatedPlay(node, ExerciseId.of(arguments[2]));
    play.start();
    play.toTheEnd();
  }
}
