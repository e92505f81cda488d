package sekisho.view.desk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.ExerciseId;
import sekisho.view.exercise.ExerciseFile;
import sekisho.view.exercise.ExerciseFiles;
import sekisho.view.exercise.ExerciseLog;
import sekisho.view.exercise.Scenarios;

/** The control desks of exercises, each with all records that are stored at this moment. */
@Component
public class ControlDesks {
  private static final int KEPT = 80;

  private final ExerciseFiles files;
  private final Scenarios scenarios;
  private final ExerciseLog log;
  private final Map<ExerciseId, DeskFold> kept = new Latest();

  ControlDesks(ExerciseFiles files, Scenarios scenarios, ExerciseLog log) {
    this.files = files;
    this.scenarios = scenarios;
    this.log = log;
  }

  /** The least recently used goes first. */
  private static final class Latest extends LinkedHashMap<ExerciseId, DeskFold> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<ExerciseId, DeskFold> eldest) {
      return size() > KEPT;
    }
  }

  /**
   * The desk of an exercise; empty when there is no such exercise.
   *
   * @param wallNow the moment on the wall clock
   */
  public Optional<ControlDesk> find(ExerciseId exercise, Instant wallNow) {
    return fold(exercise)
        .map(
            fold -> {
              synchronized (fold) {
                fold.add(log.readAfter(exercise, fold.head()));
                return fold.at(wallNow);
              }
            });
  }

  private Optional<DeskFold> fold(ExerciseId exercise) {
    synchronized (kept) {
      DeskFold known = kept.get(exercise);
      if (known != null) {
        return Optional.of(known);
      }
    }
    return files
        .find(exercise)
        .map(ExerciseFile::created)
        .flatMap(created -> scenarios.find(created.scenario()))
        .map(
            scenario -> {
              synchronized (kept) {
                return kept.computeIfAbsent(exercise, id -> new DeskFold(id, scenario));
              }
            });
  }
}
