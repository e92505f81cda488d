package sekisho.view.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import sekisho.message.ExerciseId;

/**
 * Finds exercises, folded from their records as they are stored at this moment.
 *
 * <p>What was read once is kept and only what came after is read again. Within a transaction
 * nothing is kept: what stands there may still be taken back.
 */
@Component
public class ExerciseFiles {
  private static final int KEPT = 500;

  private final ExerciseStream stream;
  private final Map<ExerciseId, ExerciseFile> kept = new Latest();

  ExerciseFiles(ExerciseStream stream) {
    this.stream = stream;
  }

  /** The least recently used goes first. */
  private static final class Latest extends LinkedHashMap<ExerciseId, ExerciseFile> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<ExerciseId, ExerciseFile> eldest) {
      return size() > KEPT;
    }
  }

  /** The exercise as it stands now; empty when there is no such exercise. */
  public Optional<ExerciseFile> find(ExerciseId exercise) {
    Optional<ExerciseFile> known;
    synchronized (kept) {
      known = Optional.ofNullable(kept.get(exercise));
    }
    List<ExerciseFact> more = stream.readAfter(exercise, known.map(ExerciseFile::head).orElse(0L));
    if (more.isEmpty()) {
      return known;
    }
    Optional<ExerciseFile> now =
        known.isPresent() ? known.map(file -> file.and(more)) : ExerciseFile.of(more);
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      now.ifPresent(this::keep);
    }
    return now;
  }

  private void keep(ExerciseFile file) {
    synchronized (kept) {
      kept.merge(file.id(), file, (one, other) -> one.head() < other.head() ? other : one);
    }
  }
}
