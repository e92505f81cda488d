package sekisho.decision.exercise;

import static sekisho.message.Ground.*;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sekisho.decision.Refuse;
import sekisho.message.Acting;
import sekisho.message.ExerciseCommand.*;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExercisePhase;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.message.scenario.Scenario;

/** Decides what is played in an exercise. */
final class InjectDecider {
  private static final Set<Seat> PLAYERS =
      EnumSet.complementOf(EnumSet.of(Seat.AUD, Seat.EXCON, Seat.ADMIN, Seat.SYSTEM));

  /** The seats that may ask for the command. */
  static Set<Seat> seatsFor(InjectCommand command) {
    return switch (command) {
      case DeliverInject _ -> EnumSet.of(Seat.EXCON, Seat.SYSTEM);
      case SkipInject _, AmendInject _, RecallInject _, DeliverAdHocInject _ ->
          EnumSet.of(Seat.EXCON);
      case RuleOutInject _, SettleExpectation _ -> EnumSet.of(Seat.SYSTEM);
      case AddObservation _ -> EnumSet.of(Seat.EXCON, Seat.AUD);
      case OpenItem _, AnswerItem _, RecordDecisionNote _ -> PLAYERS;
    };
  }

  /**
   * What happens when the command is asked for.
   *
   * @param exerciseNow what the clock of the exercise shows
   */
  List<ExerciseEvent> decide(
      InjectCommand command,
      Acting by,
      Instant exerciseNow,
      Scenario scenario,
      ExerciseState state) {
    Refuse.unless(state.standing().phase() == ExercisePhase.UNDER_WAY, EXERCISE_NOT_STARTED);
    throw new Refused(SEAT_MAY_NOT, by.seat());
  }
}
