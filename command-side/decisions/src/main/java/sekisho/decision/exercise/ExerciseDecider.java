package sekisho.decision.exercise;

import static sekisho.message.Ground.*;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sekisho.decision.Refuse;
import sekisho.message.Acting;
import sekisho.message.ExerciseCommand;
import sekisho.message.ExerciseCommand.*;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseEvent.ExerciseCreated;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.message.scenario.Scenario;

/**
 * Decides on an exercise. The scenario that it plays never changes; what happened with it is on
 * record, and nothing that happened is ever taken back.
 */
public final class ExerciseDecider {
  private final ScenarioBook scenarios;
  private final InjectDecider injects = new InjectDecider();

  public ExerciseDecider(ScenarioBook scenarios) {
    this.scenarios = scenarios;
  }

  /** The seats that may ask for the command. */
  public static Set<Seat> seatsFor(ExerciseCommand command) {
    return switch (command) {
      case CreateExercise _,
          AssignPlace _,
          ReleasePlace _,
          AutomatePlace _,
          StartExercise _,
          EndExercise _,
          AbortExercise _,
          PauseClock _,
          ResumeClock _,
          SetRate _,
          JumpTo _,
          AdvanceMove _ ->
          EnumSet.of(Seat.EXCON, Seat.SYSTEM);
      case InjectCommand c -> InjectDecider.seatsFor(c);
    };
  }

  /**
   * What happens when the command is asked for.
   *
   * @param by whose moment is the exercise time, once the exercise exists
   * @param wall the moment on the wall clock, to which a change of the clock is anchored
   */
  public List<ExerciseEvent> decide(
      ExerciseCommand command, Acting by, Instant wall, ExerciseState state) {
    Refuse.unless(seatsFor(command).contains(by.seat()), SEAT_MAY_NOT, by.seat());
    if (command instanceof CreateExercise c) {
      return List.of(create(c, state));
    }
    ExerciseCreated created =
        state.standing().created().orElseThrow(() -> new Refused(EXERCISE_UNKNOWN));
    Scenario scenario =
        scenarios.find(created.scenario()).orElseThrow(() -> new Refused(SCENARIO_UNKNOWN));
    Conduct conduct = new Conduct(scenario, state.standing(), by.at(), wall);
    return switch (command) {
      case CreateExercise c -> throw new IllegalStateException("Decided already: " + c);
      case AssignPlace c -> new Places(scenario, state.standing()).assign(c);
      case ReleasePlace c -> new Places(scenario, state.standing()).release(c);
      case AutomatePlace c -> new Places(scenario, state.standing()).automate(c);
      case StartExercise c -> conduct.start(c);
      case EndExercise c -> conduct.end(c);
      case AbortExercise c -> conduct.abort(c);
      case PauseClock c -> conduct.pause(c);
      case ResumeClock c -> conduct.resume(c);
      case SetRate c -> conduct.setRate(c);
      case JumpTo c -> conduct.jump(c);
      case AdvanceMove c -> conduct.advance(c);
      case InjectCommand c -> injects.decide(c, by, by.at(), scenario, state);
    };
  }

  private ExerciseEvent create(CreateExercise c, ExerciseState state) {
    Refuse.when(state.standing().created().isPresent(), EXERCISE_EXISTS);
    Scenario scenario =
        scenarios.find(c.scenario()).orElseThrow(() -> new Refused(SCENARIO_UNKNOWN));
    return new ExerciseCreated(
        c.exercise(),
        c.scenario(),
        c.name(),
        scenario.seed(),
        scenario.calendar().epoch(),
        c.runGroup(),
        Optional.empty());
  }
}
