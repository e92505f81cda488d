package sekisho.view.score;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import sekisho.message.ExerciseId;

/** The records of scores, straight from the event store, so that the newest is there. */
public interface ScoreStream {
  /**
   * The records of the scores of these exercises, each in order; an exercise that was not scored is
   * missing. It answers wherever the thread stands: whoever asks has to say whose.
   */
  Map<ExerciseId, List<ScoreFact>> read(Collection<ExerciseId> exercises);
}
