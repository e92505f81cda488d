package sekisho.app.exercise.clock;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import sekisho.message.CommandId;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.ScenarioVersion;
import sekisho.message.SeatId;
import sekisho.message.TextStore;
import sekisho.view.exercise.Scenarios;
import sekisho.web.exercise.SoloPlay;

/** An exercise under way, for tests that look at pages: somebody plays the licensing officer. */
public final class SampleExercise {
  public static final ExerciseId ID = new ExerciseId(new UUID(5, 1));
  private static final CommandId STARTED = new CommandId(new UUID(5, 2));

  private SampleExercise() {}

  /** Starts it with this player, once. */
  public static ExerciseId keep(ApplicationContext node, PersonId player) {
    ScenarioVersion version =
        node.getBean(Scenarios.class).playable().stream()
            .filter(v -> v.scenario().equals("first-steps"))
            .findFirst()
            .orElseThrow();
    node.getBean(SoloPlay.class)
        .start(
            STARTED,
            ID,
            version,
            node.getBean(TextStore.class).keep(STARTED, "研修の演習"),
            new SeatId("meti"),
            player);
    return ID;
  }
}
