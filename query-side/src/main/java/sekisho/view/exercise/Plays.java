package sekisho.view.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import sekisho.message.ExerciseId;
import sekisho.message.play.Play;
import sekisho.message.play.Played;
import sekisho.message.scenario.Scenario;

/**
 * Finds exercises as far as they were played, ready to be asked about the conditions of their
 * scenarios. Answers wherever the thread stands.
 *
 * <p>What was read once is kept and only what came after is read again. Within a transaction
 * nothing is kept: what stands there may still be taken back.
 */
@Component
public class Plays {
  private static final int KEPT = 100;

  private final ExerciseFiles files;
  private final ExerciseLog log;
  private final Scenarios scenarios;
  private final Map<ExerciseId, Play> kept = new Latest();

  Plays(ExerciseFiles files, ExerciseLog log, Scenarios scenarios) {
    this.files = files;
    this.log = log;
    this.scenarios = scenarios;
  }

  /** The least recently used goes first. */
  private static final class Latest extends LinkedHashMap<ExerciseId, Play> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<ExerciseId, Play> eldest) {
      return size() > KEPT;
    }
  }

  /** The exercise with all its records up to now; empty when there is none or no scenario to it. */
  public Optional<Play> find(ExerciseId exercise) {
    Optional<Play> known;
    synchronized (kept) {
      known = Optional.ofNullable(kept.get(exercise));
    }
    List<Played> more =
        log.readAfter(exercise, known.map(Plays::head).orElse(0L)).stream()
            .map(ExerciseRecord::played)
            .toList();
    if (more.isEmpty()) {
      return known;
    }
    Optional<Play> now =
        known
            .map(Play::scenario)
            .or(() -> scenarioOf(exercise))
            .map(scenario -> longer(scenario, exercise, known, more));
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      now.ifPresent(this::keep);
    }
    return now;
  }

  private Optional<Scenario> scenarioOf(ExerciseId exercise) {
    return files.find(exercise).flatMap(file -> scenarios.find(file.created().scenario()));
  }

  private static Play longer(
      Scenario scenario, ExerciseId exercise, Optional<Play> known, List<Played> more) {
    List<Played> records = new ArrayList<>(known.map(Play::records).orElse(List.of()));
    records.addAll(more);
    return new Play(scenario, exercise, records);
  }

  private void keep(Play play) {
    synchronized (kept) {
      kept.merge(play.exercise(), play, (one, other) -> head(one) < head(other) ? other : one);
    }
  }

  private static long head(Play play) {
    return play.records().isEmpty() ? 0 : play.records().getLast().number();
  }
}
