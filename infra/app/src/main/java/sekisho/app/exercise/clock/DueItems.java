package sekisho.app.exercise.clock;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import sekisho.app.venue.DueBefore;
import sekisho.message.Command;
import sekisho.message.ExerciseId;
import sekisho.message.Refused;
import sekisho.view.exercise.ExerciseLog;

/**
 * Does what is due in an exercise, one by one and in order: by time, then by kind, then by id. What
 * one thing sets off falls due in its turn. Whoever calls this has the turn in the exercise.
 */
@Component
public class DueItems implements DueBefore {
  private static final Logger LOG = LoggerFactory.getLogger(DueItems.class);

  /** More than any exercise has; beyond it something falls due again and again. */
  private static final int MOST = 10_000;

  private final ObjectProvider<DueSource> sources;
  private final ExerciseLog log;

  /** Asked late: some sources send commands, and commands ask here what is due before them. */
  DueItems(ObjectProvider<DueSource> sources, ExerciseLog log) {
    this.sources = sources;
    this.log = log;
  }

  /**
   * A jump happens at the time from which it goes, and what falls due on the way follows it: were
   * it done before, a product that dies between would be back at an earlier time than its records.
   */
  @Override
  public Instant upTo(ExerciseId exercise, Command command, Instant now) {
    fire(exercise, now);
    return now;
  }

  /**
   * Does all that is due.
   *
   * @param exerciseNow up to this exercise time
   * @return how many things were done
   */
  public int fire(ExerciseId exercise, Instant exerciseNow) {
    Set<String> tried = new HashSet<>();
    int done = 0;
    Optional<DueItem> next = next(exercise, exerciseNow, tried);
    while (next.isPresent()) {
      DueItem item = next.get();
      tried.add(item.id());
      if (tried.size() > MOST) {
        throw new IllegalStateException("Exercise " + exercise + " never comes to rest");
      }
      done += act(exercise, item, exerciseNow) ? 1 : 0;
      next = next(exercise, exerciseNow, tried);
    }
    return done;
  }

  private Optional<DueItem> next(ExerciseId exercise, Instant exerciseNow, Set<String> tried) {
    return sources.stream()
        .map(source -> source.due(exercise, exerciseNow))
        .flatMap(List::stream)
        .filter(item -> !item.at().isAfter(exerciseNow) && !tried.contains(item.id()))
        .min(DueItem.ORDER);
  }

  /** What is refused was overtaken by something else; it is not due any more. */
  private boolean act(ExerciseId exercise, DueItem item, Instant exerciseNow) {
    try {
      item.act().accept(notBefore(exercise, item.at(), exerciseNow));
      return true;
    } catch (Refused overtaken) {
      LOG.info("In exercise {}, {} was not done: {}", exercise, item.id(), overtaken.getMessage());
      return false;
    } catch (RuntimeException failed) {
      // The next tick tries again; what else is due does not wait for it.
      LOG.error("In exercise {}, {} failed", exercise, item.id(), failed);
      return false;
    }
  }

  /** Exercise time never goes backwards, also for what was found due late. */
  private Instant notBefore(ExerciseId exercise, Instant at, Instant exerciseNow) {
    long head = log.head(exercise);
    return log.readAfter(exercise, Math.max(0, head - 1)).stream()
        .map(record -> record.by().at())
        .filter(last -> last.isAfter(at) && !last.isAfter(exerciseNow))
        .findFirst()
        .orElse(at);
  }
}
