package sekisho.web.scenario;

import sekisho.message.ExerciseId;
import sekisho.message.ScenarioVersion;
import sekisho.message.scenario.GoldenPlay;

/** Plays the scripted plays of scenarios, without people and without waiting. */
@FunctionalInterface
public interface ScriptedPlays {
  /**
   * Plays from the beginning to the end, or as far as it can be played.
   *
   * @param exercise the exercise that comes about
   * @return whether every step could be done
   */
  boolean rehearse(ScenarioVersion version, GoldenPlay play, ExerciseId exercise);
}
