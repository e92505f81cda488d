package sekisho.decision.exercise;

import sekisho.message.Acting;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseEvent.InjectFact;
import sekisho.message.ExerciseStanding;

/**
 * An exercise as its deciders know it.
 *
 * @param standing its phase, its places, its clock
 * @param injects what was played in it
 */
public record ExerciseState(ExerciseStanding standing, InjectState injects) {
  /** An exercise of which nothing is known. */
  public static ExerciseState initial() {
    return new ExerciseState(ExerciseStanding.none(), InjectState.initial());
  }

  /** The exercise after one more fact. */
  public ExerciseState evolve(ExerciseEvent event, Acting by) {
    return new ExerciseState(
        standing.after(event),
        event instanceof InjectFact fact ? injects.evolve(fact, standing.occupants()) : injects);
  }
}
