package sekisho.view.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.ExerciseEvent.ExerciseCreated;
import sekisho.message.ExerciseId;
import sekisho.view.exercise.ExerciseLog;
import sekisho.view.exercise.ExerciseRecord;
import sekisho.view.exercise.Scenarios;

/**
 * Finds exercises to look back on, folded from their records as they are stored. Records never
 * change, so those that were read once are kept, and only what came since is read.
 */
@Component
public class Playbacks {
  private static final int KEPT = 12;

  private final ExerciseLog log;
  private final Scenarios scenarios;
  private final Map<ExerciseId, List<ExerciseRecord>> known = new Latest();

  Playbacks(ExerciseLog log, Scenarios scenarios) {
    this.log = log;
    this.scenarios = scenarios;
  }

  /** The least recently used goes first. */
  private static final class Latest extends LinkedHashMap<ExerciseId, List<ExerciseRecord>> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<ExerciseId, List<ExerciseRecord>> eldest) {
      return size() > KEPT;
    }
  }

  /** The exercise with all records up to now; empty when there is none. */
  public Optional<Playback> find(ExerciseId exercise) {
    List<ExerciseRecord> records = records(exercise);
    return records.stream()
        .map(ExerciseRecord::event)
        .filter(ExerciseCreated.class::isInstance)
        .map(ExerciseCreated.class::cast)
        .findFirst()
        .flatMap(created -> scenarios.find(created.scenario()))
        .map(scenario -> new Playback(exercise, scenario, records));
  }

  private List<ExerciseRecord> records(ExerciseId exercise) {
    List<ExerciseRecord> before = kept(exercise);
    List<ExerciseRecord> since = log.readAfter(exercise, before.size());
    if (since.isEmpty()) {
      return before;
    }
    List<ExerciseRecord> all = new ArrayList<>(before);
    all.addAll(since);
    List<ExerciseRecord> now = List.copyOf(all);
    synchronized (known) {
      known.put(exercise, now);
    }
    return now;
  }

  private List<ExerciseRecord> kept(ExerciseId exercise) {
    synchronized (known) {
      return known.getOrDefault(exercise, List.of());
    }
  }
}
