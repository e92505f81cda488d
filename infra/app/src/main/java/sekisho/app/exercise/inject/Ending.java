package sekisho.app.exercise.inject;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sekisho.app.exercise.clock.DueItems;
import sekisho.app.exercise.clock.SoloScores;
import sekisho.app.venue.ExerciseTurn;
import sekisho.message.ExerciseId;
import sekisho.view.exercise.ExerciseRow;
import sekisho.view.exercise.ExerciseTable;

/**
 * States what became of injects and expectations once an exercise is over: after its end its clock
 * ticks no more. Which ones are finished is remembered; after a restart they are looked at once.
 */
@Component
class Ending {
  private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

  private final ExerciseTable exercises;
  private final ExerciseTurn turn;
  private final DueItems due;
  private final SoloScores solo;
  private final Set<ExerciseId> finished = ConcurrentHashMap.newKeySet();

  Ending(ExerciseTable exercises, ExerciseTurn turn, DueItems due, SoloScores solo) {
    this.exercises = exercises;
    this.turn = turn;
    this.due = due;
    this.solo = solo;
  }

  @Scheduled(initialDelayString = "PT6S", fixedDelayString = "PT2S")
  void run() {
    try {
      exercises.all().stream()
          .filter(row -> row.phase().isOver())
          .map(ExerciseRow::id)
          .filter(exercise -> !finished.contains(exercise))
          .forEach(this::finish);
    } catch (DataAccessException unreachable) {
      LOG.warn("What became of exercises that are over waits for the database", unreachable);
    }
  }

  private void finish(ExerciseId exercise) {
    turn.take(
        exercise,
        now -> {
          int done = due.fire(exercise, now);
          solo.score(exercise, now);
          return done;
        });
    finished.add(exercise);
  }
}
