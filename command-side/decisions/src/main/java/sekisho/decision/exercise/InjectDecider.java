package sekisho.decision.exercise;

import static sekisho.message.Ground.*;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sekisho.decision.Refuse;
import sekisho.message.Acting;
import sekisho.message.AdHocInject;
import sekisho.message.Channel;
import sekisho.message.ExerciseCommand.*;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseEvent.*;
import sekisho.message.ExercisePhase;
import sekisho.message.InjectId;
import sekisho.message.Occupant;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.scenario.Inject;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;

/**
 * Decides what is played in an exercise. An inject reaches a place at most once; one that was left
 * out stays out, and one that was taken back stays on record (design 5.7, assumption A).
 */
final class InjectDecider {
  private static final Set<Seat> PLAYERS =
      EnumSet.complementOf(EnumSet.of(Seat.AUD, Seat.EXCON, Seat.ADMIN, Seat.SYSTEM));

  /** What one only takes note of; nobody answers a newspaper or a report (assumption A). */
  private static final Set<Channel> ONE_WAY = EnumSet.of(Channel.NEWS, Channel.INTELLIGENCE);

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
    refuseUnlessOpenFor(command, state);
    InjectState played = state.injects();
    return switch (command) {
      case DeliverInject c -> List.of(deliver(c, scenario, played));
      case SkipInject c -> {
        waiting(c.inject(), scenario, played);
        yield List.of(new InjectSkipped(c.exercise(), c.inject(), c.reason()));
      }
      case RuleOutInject c -> {
        waiting(c.inject(), scenario, played);
        yield List.of(new InjectRuledOut(c.exercise(), c.inject()));
      }
      case AmendInject c -> List.of(amend(c, scenario, played));
      case RecallInject c -> List.of(recall(c, scenario, played));
      case DeliverAdHocInject c -> List.of(deliver(c, exerciseNow, scenario, played));
      case OpenItem c -> open(c, placeOf(by, scenario), state);
      case AnswerItem c -> List.of(answer(c, placeOf(by, scenario), scenario, played));
      case RecordDecisionNote c ->
          List.of(
              new DecisionNoteRecorded(c.exercise(), placeOf(by, scenario), c.caseId(), c.text()));
      case AddObservation c -> List.of(new ObservationAdded(c.exercise(), c.record(), c.text()));
      case SettleExpectation c -> List.of(settle(c, scenario, played));
    };
  }

  /** What became of injects and expectations, and what was observed, is also stated afterwards. */
  private static void refuseUnlessOpenFor(InjectCommand command, ExerciseState state) {
    ExercisePhase phase = state.standing().phase();
    Refuse.when(phase == ExercisePhase.PREPARED, EXERCISE_NOT_STARTED);
    boolean afterwards =
        switch (command) {
          case RuleOutInject _, SettleExpectation _, AddObservation _ -> true;
          case DeliverInject _,
              SkipInject _,
              AmendInject _,
              RecallInject _,
              DeliverAdHocInject _,
              OpenItem _,
              AnswerItem _,
              RecordDecisionNote _ ->
              false;
        };
    Refuse.when(phase.isOver() && !afterwards, EXERCISE_OVER);
  }

  private static InjectDelivered deliver(DeliverInject c, Scenario scenario, InjectState played) {
    Inject inject = waiting(c.inject(), scenario, played);
    return new InjectDelivered(
        c.exercise(),
        c.inject(),
        inject.to(),
        Optional.ofNullable(played.amended().get(c.inject())),
        inject.changes());
  }

  private static InjectAmended amend(AmendInject c, Scenario scenario, InjectState played) {
    waiting(c.inject(), scenario, played);
    Refuse.when(c.text().equals(played.amended().get(c.inject())), NOTHING_CHANGED);
    return new InjectAmended(c.exercise(), c.inject(), c.text());
  }

  private static InjectRecalled recall(RecallInject c, Scenario scenario, InjectState played) {
    Refuse.when(played.channel(c.inject(), scenario).isEmpty(), INJECT_UNKNOWN, c.inject());
    Refuse.unless(played.isDelivered(c.inject()), INJECT_NOT_DELIVERED);
    Refuse.when(played.recalled().contains(c.inject()), INJECT_RECALLED);
    return new InjectRecalled(c.exercise(), c.inject(), c.reason());
  }

  private static AdHocInjectDelivered deliver(
      DeliverAdHocInject c, Instant exerciseNow, Scenario scenario, InjectState played) {
    AdHocInject inject = c.inject();
    Refuse.when(
        scenario.inject(inject.id().value()).isPresent() || played.isDelivered(inject.id()),
        INJECT_EXISTS,
        inject.id());
    Refuse.when(inject.to().isEmpty(), INJECT_WITHOUT_PLACE);
    for (SeatId place : inject.to()) {
      Refuse.when(scenario.place(place).isEmpty(), PLACE_UNKNOWN, place);
    }
    Refuse.when(
        inject.answerBy().filter(by -> !by.isAfter(exerciseNow)).isPresent(),
        INJECT_ANSWER_PAST,
        exerciseNow);
    return new AdHocInjectDelivered(c.exercise(), inject);
  }

  /** Opened again by the same person nothing more happens: the first time counts. */
  private static List<ExerciseEvent> open(OpenItem c, SeatId place, ExerciseState state) {
    InjectState played = state.injects();
    Refuse.unless(played.isIn(place, c.inject()), INJECT_NOT_YOURS, c.inject());
    Refuse.when(
        played.recalled().contains(c.inject()) && !played.isOpenedIn(place, c.inject()),
        INJECT_RECALLED);
    Occupant occupant = state.standing().in(place);
    return played.isOpenedBy(c.inject(), place, occupant)
        ? List.of()
        : List.of(new ItemOpened(c.exercise(), place, c.inject()));
  }

  private static ItemAnswered answer(
      AnswerItem c, SeatId place, Scenario scenario, InjectState played) {
    Refuse.unless(played.isIn(place, c.inject()), INJECT_NOT_YOURS, c.inject());
    Refuse.when(played.recalled().contains(c.inject()), INJECT_RECALLED);
    Refuse.when(
        played.channel(c.inject(), scenario).filter(ONE_WAY::contains).isPresent(),
        INJECT_NOT_ANSWERABLE);
    Refuse.unless(played.isOpenedIn(place, c.inject()), INJECT_NOT_OPENED);
    return new ItemAnswered(c.exercise(), place, c.inject(), c.text());
  }

  private static ExpectationSettled settle(
      SettleExpectation c, Scenario scenario, InjectState played) {
    Refuse.unless(
        scenario.expectations().stream().anyMatch(e -> e.id().equals(c.expectation())),
        EXPECTATION_UNKNOWN,
        c.expectation());
    Refuse.when(played.settled().contains(c.expectation()), EXPECTATION_SETTLED);
    return new ExpectationSettled(c.exercise(), c.expectation(), c.outcome());
  }

  /** An inject of the scenario that may still come. */
  private static Inject waiting(InjectId id, Scenario scenario, InjectState played) {
    Inject inject = scenario.inject(id.value()).orElseThrow(() -> new Refused(INJECT_UNKNOWN, id));
    Refuse.when(played.isDelivered(id), INJECT_DELIVERED);
    Refuse.when(played.leftOut().contains(id), INJECT_LEFT_OUT);
    return inject;
  }

  /** The place that holds the seat in which somebody acts. */
  private static SeatId placeOf(Acting by, Scenario scenario) {
    return scenario.places().stream()
        .filter(place -> place.seats().contains(by.seat()))
        .map(Place::id)
        .findFirst()
        .orElseThrow(() -> new Refused(NOT_IN_THE_PLACE, by.seat()));
  }
}
