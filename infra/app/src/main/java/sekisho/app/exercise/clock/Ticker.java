package sekisho.app.exercise.clock;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sekisho.app.venue.ExerciseTurn;
import sekisho.message.ExerciseId;
import sekisho.view.exercise.ExerciseClocks;

/**
 * Lets the clocks of the exercises tick: each second it is seen what has fallen due in each. The
 * exercises do not wait for each other. Nothing is remembered between two ticks, so there is
 * nothing to lose.
 */
@Component
@EnableScheduling
class Ticker implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

  private final ExerciseClocks clocks;
  private final ExerciseTurn turn;
  private final DueItems due;
  private final Set<ExerciseId> ticking = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("exercise-", 0).factory());

  Ticker(ExerciseClocks clocks, ExerciseTurn turn, DueItems due) {
    this.clocks = clocks;
    this.turn = turn;
    this.due = due;
  }

  @Scheduled(initialDelayString = "PT5S", fixedRateString = "PT1S")
  void tick() {
    for (ExerciseId exercise : clocks.open()) {
      // One that is still busy with the last tick sees then what is due by then.
      if (ticking.add(exercise)) {
        threads.execute(() -> tick(exercise));
      }
    }
  }

  private void tick(ExerciseId exercise) {
    try {
      turn.take(exercise, now -> due.fire(exercise, now));
    } catch (RuntimeException failed) {
      LOG.error("Exercise {} missed a tick", exercise, failed);
    } finally {
      ticking.remove(exercise);
    }
  }

  @Override
  public void destroy() {
    threads.close();
  }
}
