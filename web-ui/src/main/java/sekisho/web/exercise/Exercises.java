package sekisho.web.exercise;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseFile;
import sekisho.view.exercise.ExerciseFiles;
import sekisho.view.exercise.Scenarios;
import sekisho.web.CurrentOfficial;

/**
 * Opens exercises for the person of the request. What this person may not see does not exist for
 * the page (404): trainers and auditors see all; whoever has a place sees that exercise, and from
 * within an exercise no other. After the end it is open to all who ever sat in it.
 */
@Component
public class Exercises {
  private static final Set<Seat> SEE_ALL = EnumSet.of(Seat.EXCON, Seat.AUD);

  private final ExerciseFiles files;
  private final Scenarios scenarios;
  private final CurrentOfficial official;

  Exercises(ExerciseFiles files, Scenarios scenarios, CurrentOfficial official) {
    this.files = files;
    this.scenarios = scenarios;
    this.official = official;
  }

  /**
   * The exercise as it stands now.
   *
   * @throws ResponseStatusException 404 when there is none that this person may see
   */
  public ExerciseFile open(UUID id) {
    return files
        .find(new ExerciseId(id))
        .filter(this::maySee)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The scenario that an exercise plays. */
  public Scenario scenario(ExerciseFile file) {
    return scenarios
        .find(file.scenario())
        .orElseThrow(() -> new IllegalStateException("No scenario of " + file.id()));
  }

  private boolean maySee(ExerciseFile file) {
    boolean elsewhere =
        official.exercise().filter(standing -> !standing.equals(file.id())).isPresent();
    if (SEE_ALL.contains(official.seat())) {
      return true;
    }
    return !elsewhere && satIn(file, official.player());
  }

  private static boolean satIn(ExerciseFile file, PersonId player) {
    return !file.standing().placesOf(player).isEmpty()
        || (file.standing().phase().isOver() && file.everSat(player));
  }
}
