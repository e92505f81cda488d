package sekisho.web.debrief;

import java.util.Optional;
import sekisho.message.CommandId;
import sekisho.message.ExerciseId;
import sekisho.message.TextRef;
import sekisho.view.debrief.Playback;

/** Makes exercises out of exercises: branches that are played on, and proofs by playing again. */
public interface Branches {
  /**
   * Makes a new exercise that takes over all records up to one of them; the origin stays untouched.
   * Its clock stands, and it can be played on.
   *
   * @param request the same request makes one exercise, however often it is sent
   * @param record at which another exercise may branch off
   */
  ExerciseId fork(CommandId request, Playback origin, long record, TextRef name);

  /** Why an exercise cannot be run again, as the end of a message key; empty when it can. */
  Optional<String> rerunHindered(Playback original);

  /**
   * Runs an exercise again with the same inputs, as a new exercise, and compares all facts.
   *
   * @return the new exercise, on whose record the outcome stands
   */
  ExerciseId rerun(CommandId request, Playback original, TextRef name);
}
