package sekisho.app.venue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import sekisho.message.ExerciseId;
import sekisho.view.exercise.ExerciseClocks;
import sekisho.view.venue.Venue;

/**
 * One act at a time in an exercise, at the time of its clock: so nothing happens before what fell
 * due earlier, and exercise time never goes backwards. Exercises do not wait for each other.
 *
 * <p>The order is kept on one node. Between nodes the facts themselves keep it: each is appended
 * once, and a rival decides again.
 */
@Component
public class ExerciseTurn {
  private final ExerciseClocks clocks;
  private final Clock clock;
  private final Map<ExerciseId, ReentrantLock> turns = new ConcurrentHashMap<>();

  ExerciseTurn(ExerciseClocks clocks, Clock clock) {
    this.clocks = clocks;
    this.clock = clock;
  }

  /** Acts in the exercise when its turn comes; the act is told the exercise time. */
  public <T> T take(ExerciseId exercise, Function<Instant, T> act) {
    ReentrantLock turn = turns.computeIfAbsent(exercise, _ -> new ReentrantLock(true));
    turn.lock();
    try {
      return new Venue.In(exercise)
          .supply(
              () -> {
                Instant wall = clock.instant().truncatedTo(ChronoUnit.MICROS);
                return act.apply(clocks.now(exercise, wall).truncatedTo(ChronoUnit.MICROS));
              });
    } finally {
      turn.unlock();
    }
  }
}
