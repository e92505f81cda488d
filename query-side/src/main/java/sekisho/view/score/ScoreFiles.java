package sekisho.view.score;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.ExerciseId;

/** Finds the scores of exercises, folded from their records as they are stored at this moment. */
@Component
public class ScoreFiles {
  private final ScoreStream stream;

  ScoreFiles(ScoreStream stream) {
    this.stream = stream;
  }

  /** The scores of an exercise; empty when it was not scored. */
  public Optional<ScoreFile> find(ExerciseId exercise) {
    return ScoreFile.of(stream.read(List.of(exercise)).getOrDefault(exercise, List.of()));
  }

  /**
   * The scores of those of the exercises that were scored, in the order in which they are given.
   */
  public Map<ExerciseId, ScoreFile> find(Collection<ExerciseId> exercises) {
    Map<ExerciseId, List<ScoreFact>> facts = stream.read(exercises);
    Map<ExerciseId, ScoreFile> files = new LinkedHashMap<>();
    for (ExerciseId exercise : exercises) {
      ScoreFile.of(facts.getOrDefault(exercise, List.of()))
          .ifPresent(file -> files.put(exercise, file));
    }
    return files;
  }
}
