package sekisho.view.exercise;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sekisho.message.ClockAnchor;
import sekisho.message.ExerciseId;
import sekisho.message.ExerciseStanding;

/** Reads the clocks from the records of the exercises. */
@Component
class StoredClocks implements ExerciseClocks {
  private final ExerciseFiles files;
  private final ExerciseStream stream;

  StoredClocks(ExerciseFiles files, ExerciseStream stream) {
    this.files = files;
    this.stream = stream;
  }

  @Override
  public Optional<ClockAnchor> anchor(ExerciseId exercise) {
    return standing(exercise).flatMap(ExerciseStanding::anchor);
  }

  @Override
  public Instant now(ExerciseId exercise, Instant wallNow) {
    return standing(exercise).map(standing -> standing.at(wallNow)).orElse(wallNow);
  }

  @Override
  public boolean running(ExerciseId exercise) {
    return standing(exercise).filter(ExerciseStanding::clockRuns).isPresent();
  }

  @Override
  public Set<ExerciseId> open() {
    return stream.underWay();
  }

  private Optional<ExerciseStanding> standing(ExerciseId exercise) {
    return files.find(exercise).map(ExerciseFile::standing);
  }
}
