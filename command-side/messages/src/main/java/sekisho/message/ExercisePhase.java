package sekisho.message;

import sekisho.message.ExerciseEvent.*;

/** How far an exercise has come. Whether its clock runs is another matter. */
public enum ExercisePhase {
  /** Being prepared: people take their places. */
  PREPARED,
  /** Between its start (状況開始) and its end (状況終了). */
  UNDER_WAY,
  /** Ended as planned. */
  ENDED,
  /** Broken off. */
  ABORTED;

  public boolean isOver() {
    return this == ENDED || this == ABORTED;
  }

  /** The phase after one more fact. */
  public ExercisePhase after(ExerciseEvent event) {
    return switch (event) {
      case ExerciseCreated _ -> PREPARED;
      case ExerciseStarted _ -> UNDER_WAY;
      case ExerciseEnded _ -> ENDED;
      case ExerciseAborted _ -> ABORTED;
      case PlaceFact _,
          ClockPaused _,
          ClockResumed _,
          ClockRateChanged _,
          ClockJumped _,
          MoveAdvanced _,
          InjectFact _ ->
          this;
    };
  }
}
