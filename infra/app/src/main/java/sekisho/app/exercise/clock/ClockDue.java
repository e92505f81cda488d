package sekisho.app.exercise.clock;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sekisho.app.venue.ExerciseDispatch;
import sekisho.message.CommandId;
import sekisho.message.ExerciseCommand;
import sekisho.message.ExerciseCommand.AdvanceMove;
import sekisho.message.ExerciseCommand.EndExercise;
import sekisho.message.ExerciseId;
import sekisho.message.ExercisePhase;
import sekisho.message.Seat;
import sekisho.message.scenario.ClockPlan.Move;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseFile;
import sekisho.view.exercise.ExerciseFiles;
import sekisho.view.exercise.Scenarios;

/** What the clock itself brings: the next move of a scenario, and its planned end. */
@Component
class ClockDue implements DueSource {
  private final ExerciseFiles files;
  private final Scenarios scenarios;
  private final ExerciseDispatch dispatch;

  ClockDue(ExerciseFiles files, Scenarios scenarios, ExerciseDispatch dispatch) {
    this.files = files;
    this.scenarios = scenarios;
    this.dispatch = dispatch;
  }

  @Override
  public List<DueItem> due(ExerciseId exercise, Instant exerciseNow) {
    return files
        .find(exercise)
        .filter(file -> file.standing().phase() == ExercisePhase.UNDER_WAY)
        .flatMap(
            file ->
                scenarios
                    .find(file.created().scenario())
                    .map(scenario -> due(file, scenario, exerciseNow)))
        .orElse(List.of());
  }

  private List<DueItem> due(ExerciseFile file, Scenario scenario, Instant exerciseNow) {
    List<DueItem> due = new ArrayList<>();
    Instant start = scenario.calendar().epoch();
    List<Move> moves = scenario.clock().moves();
    int begun = file.standing().move();
    if (begun < moves.size()) {
      Instant begins = start.plus(moves.get(begun).at());
      due.add(
          item(begins, DueItem.Kind.MOVE, file, "move " + (begun + 1), new AdvanceMove(file.id())));
    }
    due.add(
        item(
            start.plus(scenario.length()),
            DueItem.Kind.END,
            file,
            "planned end",
            new EndExercise(file.id())));
    return due.stream().filter(item -> !item.at().isAfter(exerciseNow)).toList();
  }

  private DueItem item(
      Instant at, DueItem.Kind kind, ExerciseFile file, String what, ExerciseCommand command) {
    String name = "exercise " + file.id() + " " + what;
    var id = new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    return new DueItem(
        at,
        kind,
        what,
        exerciseTime -> dispatch.send(id, command, file.id(), Seat.SYSTEM, exerciseTime, false));
  }
}
