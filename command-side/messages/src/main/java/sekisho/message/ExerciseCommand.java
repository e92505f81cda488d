package sekisho.message;

import java.time.Instant;
import java.util.Optional;

/** What may be asked of an exercise: its places, its clock, its injects. */
public sealed interface ExerciseCommand extends Command, OfExercise {
  /** The frame of an exercise: its beginning and end, its places, its clock. */
  sealed interface ConductCommand extends ExerciseCommand {}

  /** What is played in it: injects, inboxes, notes, expectations. */
  sealed interface InjectCommand extends ExerciseCommand {}

  /**
   * Prepare an exercise of a published scenario.
   *
   * @param name how the trainer calls it, such as the name of the class
   * @param runGroup exercises of the same class that are shown side by side as teams
   */
  record CreateExercise(
      ExerciseId exercise, ScenarioVersion scenario, TextRef name, Optional<String> runGroup)
      implements ConductCommand {}

  /**
   * Put a person in a place. Whoever sat there before leaves it; the place keeps its history.
   *
   * @param player the person, by the account
   */
  record AssignPlace(ExerciseId exercise, SeatId place, PersonId player)
      implements ConductCommand {}

  /** Leave a place empty. */
  record ReleasePlace(ExerciseId exercise, SeatId place) implements ConductCommand {}

  /** Let an automated counterpart play the place. */
  record AutomatePlace(ExerciseId exercise, SeatId place, AutomationMode mode)
      implements ConductCommand {}

  /** Begin (状況開始). */
  record StartExercise(ExerciseId exercise) implements ConductCommand {}

  /** End as planned (状況終了). */
  record EndExercise(ExerciseId exercise) implements ConductCommand {}

  /** Break off; everything is kept. */
  record AbortExercise(ExerciseId exercise, TextRef reason) implements ConductCommand {}

  /** Stop the clock of the exercise. */
  record PauseClock(ExerciseId exercise) implements ConductCommand {}

  /** Let the clock of the exercise go on at the rate it had. */
  record ResumeClock(ExerciseId exercise) implements ConductCommand {}

  /**
   * Let the clock run faster or slower.
   *
   * @param rate seconds of exercise time in a second; 1440 is a day a minute
   */
  record SetRate(ExerciseId exercise, int rate) implements ConductCommand {}

  /** Set the clock forward; all that falls due on the way happens first, in order. */
  record JumpTo(ExerciseId exercise, Instant exerciseTime) implements ConductCommand {}

  /** Go to the next move of the scenario. */
  record AdvanceMove(ExerciseId exercise) implements ConductCommand {}

  /** Deliver an inject: a trainer by hand, or the product when its trigger is met. */
  record DeliverInject(ExerciseId exercise, InjectId inject) implements InjectCommand {}

  /** Leave an inject out. */
  record SkipInject(ExerciseId exercise, InjectId inject, TextRef reason)
      implements InjectCommand {}

  /** State that an inject can no longer come: the branch was not taken. By the product. */
  record RuleOutInject(ExerciseId exercise, InjectId inject) implements InjectCommand {}

  /** Change the words of an inject that was not delivered yet. */
  record AmendInject(ExerciseId exercise, InjectId inject, TextRef text) implements InjectCommand {}

  /** Take an inject back; what was read stays read. */
  record RecallInject(ExerciseId exercise, InjectId inject, TextRef reason)
      implements InjectCommand {}

  /** Deliver something that the scenario did not foresee. */
  record DeliverAdHocInject(ExerciseId exercise, AdHocInject inject) implements InjectCommand {}

  /** Open an item of the own inbox. */
  record OpenItem(ExerciseId exercise, InjectId inject) implements InjectCommand {}

  /** Answer an item of the own inbox, such as a question from the Diet. */
  record AnswerItem(ExerciseId exercise, InjectId inject, TextRef text) implements InjectCommand {}

  /** Note, for the own debrief, why one decided as one did. */
  record RecordDecisionNote(ExerciseId exercise, Optional<CaseId> caseId, TextRef text)
      implements InjectCommand {}

  /**
   * Note what was seen, pinned to a record of the exercise.
   *
   * @param record the number of the record in the exercise
   */
  record AddObservation(ExerciseId exercise, long record, TextRef text) implements InjectCommand {}

  /**
   * State that an expectation of the scenario was met, or that its time ran out. By the product.
   */
  record SettleExpectation(ExerciseId exercise, String expectation, ExpectationOutcome outcome)
      implements InjectCommand {}
}
