package sekisho.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What has happened in an exercise beside its cases. Exercise time and the person who sat in the
 * place stand in the envelope.
 */
public sealed interface ExerciseEvent extends Event {
  ExerciseId exercise();

  /** A fact about who sits where. */
  sealed interface PlaceFact extends ExerciseEvent {
    SeatId place();
  }

  /** A fact about what is played: injects, inboxes, notes, expectations. */
  sealed interface InjectFact extends ExerciseEvent {}

  /**
   * An exercise was prepared.
   *
   * @param seed from which the delays of the automated counterparts follow
   * @param epoch the exercise time at which it begins
   */
  record ExerciseCreated(
      ExerciseId exercise,
      ScenarioVersion scenario,
      TextRef name,
      long seed,
      Instant epoch,
      Optional<String> runGroup,
      Optional<ExerciseOrigin> origin)
      implements ExerciseEvent {}

  /** A person sits in the place from now on. */
  record PlaceAssigned(ExerciseId exercise, SeatId place, PersonId player) implements PlaceFact {}

  /** Nobody sits in the place. */
  record PlaceReleased(ExerciseId exercise, SeatId place) implements PlaceFact {}

  /** An automated counterpart plays the place from now on. */
  record PlaceAutomated(ExerciseId exercise, SeatId place, AutomationMode mode)
      implements PlaceFact {}

  /** A fact about the clock: at this exercise time it runs at this rate; 0 when it stands. */
  sealed interface ClockFact extends ExerciseEvent {
    ClockAnchor anchor();
  }

  /** The exercise began; from now on its scenario, its policy and its seed never change. */
  record ExerciseStarted(ExerciseId exercise, ClockAnchor anchor) implements ClockFact {}

  record ExerciseEnded(ExerciseId exercise, ClockAnchor anchor) implements ClockFact {}

  record ExerciseAborted(ExerciseId exercise, ClockAnchor anchor, TextRef reason)
      implements ClockFact {}

  record ClockPaused(ExerciseId exercise, ClockAnchor anchor) implements ClockFact {}

  record ClockResumed(ExerciseId exercise, ClockAnchor anchor) implements ClockFact {}

  /**
   * @param rate seconds of exercise time in a second from now on, or once a clock that stands goes
   *     on
   */
  record ClockRateChanged(ExerciseId exercise, ClockAnchor anchor, int rate) implements ClockFact {}

  record ClockJumped(ExerciseId exercise, ClockAnchor anchor) implements ClockFact {}

  /**
   * @param move the number of the move that begins, from 1
   */
  record MoveAdvanced(ExerciseId exercise, ClockAnchor anchor, int move) implements ClockFact {}

  /** An inject reached its places; what it changes in the world is recorded in the registers. */
  record InjectDelivered(
      ExerciseId exercise,
      InjectId inject,
      Set<SeatId> to,
      Optional<TextRef> amendedText,
      List<WorldChange> changes)
      implements InjectFact {
    public InjectDelivered {
      to = SeatId.ordered(to);
      changes = List.copyOf(changes);
    }
  }

  record InjectSkipped(ExerciseId exercise, InjectId inject, TextRef reason)
      implements InjectFact {}

  /** The branch was not taken; this is no failure of anybody. */
  record InjectRuledOut(ExerciseId exercise, InjectId inject) implements InjectFact {}

  record InjectAmended(ExerciseId exercise, InjectId inject, TextRef text) implements InjectFact {}

  record InjectRecalled(ExerciseId exercise, InjectId inject, TextRef reason)
      implements InjectFact {}

  /** Something that the scenario did not foresee reached its places. */
  record AdHocInjectDelivered(ExerciseId exercise, AdHocInject inject) implements InjectFact {}

  /** An item of an inbox was opened for the first time in this place by this person. */
  record ItemOpened(ExerciseId exercise, SeatId place, InjectId inject) implements InjectFact {}

  record ItemAnswered(ExerciseId exercise, SeatId place, InjectId inject, TextRef text)
      implements InjectFact {}

  record DecisionNoteRecorded(
      ExerciseId exercise, SeatId place, Optional<CaseId> caseId, TextRef text)
      implements InjectFact {}

  record ObservationAdded(ExerciseId exercise, long record, TextRef text) implements InjectFact {}

  record ExpectationSettled(ExerciseId exercise, String expectation, ExpectationOutcome outcome)
      implements InjectFact {}
}
