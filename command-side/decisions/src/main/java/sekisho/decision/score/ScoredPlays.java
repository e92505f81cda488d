package sekisho.decision.score;

import sekisho.message.ExerciseId;

/** Where exercises are read as they were played. */
public interface ScoredPlays {
  /**
   * @throws sekisho.message.Refused when there is no such exercise
   */
  ScoredPlay of(ExerciseId exercise);
}
