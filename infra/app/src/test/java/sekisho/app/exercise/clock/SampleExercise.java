package sekisho.app.exercise.clock;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import sekisho.app.venue.PlayerDispatch;
import sekisho.message.CommandId;
import sekisho.message.DebriefCommand.DraftReport;
import sekisho.message.ExerciseCommand.JumpTo;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.ReportSection;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.SectionText;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.view.exercise.ExerciseFiles;
import sekisho.view.exercise.Scenarios;
import sekisho.web.exercise.SoloPlay;

/**
 * An exercise under way, for tests that look at pages: somebody plays the licensing officer, the
 * news of a war has come in, and a report is drafted.
 */
public final class SampleExercise {
  public static final ExerciseId ID = new ExerciseId(new UUID(5, 1));
  private static final CommandId STARTED = new CommandId(new UUID(5, 2));

  /** What has come into every inbox. */
  public static final String INJECT = "war";

  /** An hour after the news came in, on the clock of the scenario. */
  private static final Instant WAR = Instant.parse("2027-04-06T03:00:00Z");

  private static final CommandId JUMPED = new CommandId(new UUID(5, 3));
  private static final CommandId DRAFTED = new CommandId(new UUID(5, 4));

  private SampleExercise() {}

  /** Starts it with this player, once. */
  public static ExerciseId keep(ApplicationContext node, PersonId player) {
    if (node.getBean(ExerciseFiles.class).find(ID).isPresent()) {
      return ID;
    }
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
    node.getBean(SoloPlay.class).conduct(JUMPED, ID, _ -> new JumpTo(ID, WAR));
    draft(node, player);
    return ID;
  }

  private static void draft(ApplicationContext node, PersonId trainer) {
    TextRef words = node.getBean(TextStore.class).keep(DRAFTED, "記録1から始まった。");
    List<SectionText> sections =
        Arrays.stream(ReportSection.values())
            .map(section -> new SectionText(section, words))
            .toList();
    node.getBean(PlayerDispatch.class)
        .send(DRAFTED, new DraftReport(ID, 1, sections), ID, trainer, Seat.EXCON, trainer);
  }
}
