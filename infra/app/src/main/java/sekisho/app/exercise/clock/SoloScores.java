package sekisho.app.exercise.clock;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sekisho.app.venue.ExerciseDispatch;
import sekisho.message.CommandId;
import sekisho.message.ExerciseId;
import sekisho.message.Refused;
import sekisho.message.ScoreCommand;
import sekisho.message.ScoreCommand.ScoreExercise;
import sekisho.message.ScoreCommand.SealScores;
import sekisho.message.Seat;
import sekisho.view.exercise.ExerciseFile;
import sekisho.view.exercise.ExerciseFiles;

/**
 * Scores what was played alone: no trainer is there to do it. What wants a judge is left out, and a
 * trainer may score anew at any time (assumption A).
 */
@Component
public class SoloScores {
  private static final Logger LOG = LoggerFactory.getLogger(SoloScores.class);

  private final ExerciseFiles files;
  private final ExerciseDispatch dispatch;

  SoloScores(ExerciseFiles files, ExerciseDispatch dispatch) {
    this.files = files;
    this.dispatch = dispatch;
  }

  /** Called when all that its clock brought is done; twice has the effect of once. */
  public void score(ExerciseId exercise, Instant exerciseTime) {
    if (files.find(exercise).filter(ExerciseFile::ledByTheProduct).isEmpty()) {
      return;
    }
    try {
      send("scores", new ScoreExercise(exercise), exerciseTime);
      send("seal", new SealScores(exercise, 1), exerciseTime);
    } catch (Refused done) {
      LOG.info("Exercise {} was not scored by the product: {}", exercise, done.getMessage());
    }
  }

  private void send(String what, ScoreCommand command, Instant exerciseTime) {
    String name = what + " of exercise " + command.exercise() + " played alone";
    var id = new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    dispatch.send(id, command, command.exercise(), Seat.SYSTEM, exerciseTime, false);
  }
}
