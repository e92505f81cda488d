package sekisho.decision.exercise;

import static sekisho.message.Ground.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import sekisho.decision.Refuse;
import sekisho.message.ClockAnchor;
import sekisho.message.ExerciseCommand.*;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseEvent.*;
import sekisho.message.ExercisePhase;
import sekisho.message.ExerciseStanding;
import sekisho.message.scenario.ClockPlan.Move;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;

/**
 * The beginning, the end and the clock of an exercise. Exercise time never goes backwards; the
 * clock itself is never stored, only where it stood when it was changed.
 */
final class Conduct {
  private final Scenario scenario;
  private final ExerciseStanding standing;
  private final Instant exerciseNow;
  private final Instant wall;

  /**
   * @param asked the exercise time at which the command is asked for
   */
  Conduct(Scenario scenario, ExerciseStanding standing, Instant asked, Instant wall) {
    this.scenario = scenario;
    this.standing = standing;
    this.exerciseNow = shown(standing, asked);
    this.wall = wall;
  }

  /** What the clock shows: that of its last change when it stands, and never less. */
  private static Instant shown(ExerciseStanding standing, Instant asked) {
    if (standing.anchor().isEmpty()) {
      return standing.created().orElseThrow().epoch();
    }
    Instant last = standing.anchor().get().exercise();
    return standing.clockRuns() && asked.isAfter(last) ? asked : last;
  }

  Instant exerciseNow() {
    return exerciseNow;
  }

  List<ExerciseEvent> start(StartExercise c) {
    refuseWhenOver();
    Refuse.unless(standing.phase() == ExercisePhase.PREPARED, EXERCISE_STARTED_ALREADY);
    for (Place place : scenario.places()) {
      Refuse.when(place.required() && standing.in(place.id()).isEmpty(), PLACE_EMPTY, place.id());
    }
    ClockAnchor anchor = anchor(exerciseNow, scenario.clock().defaultRate());
    List<ExerciseEvent> events = new ArrayList<>();
    events.add(new ExerciseStarted(c.exercise(), anchor));
    if (!scenario.clock().moves().isEmpty()) {
      events.add(new MoveAdvanced(c.exercise(), anchor, 1));
    }
    return List.copyOf(events);
  }

  List<ExerciseEvent> end(EndExercise c) {
    refuseUnlessUnderWay();
    return List.of(new ExerciseEnded(c.exercise(), anchor(exerciseNow, 0)));
  }

  /** Also before the start. Everything is kept. */
  List<ExerciseEvent> abort(AbortExercise c) {
    refuseWhenOver();
    return List.of(new ExerciseAborted(c.exercise(), anchor(exerciseNow, 0), c.reason()));
  }

  List<ExerciseEvent> pause(PauseClock c) {
    refuseUnlessUnderWay();
    Refuse.unless(standing.clockRuns(), CLOCK_STANDS);
    return List.of(new ClockPaused(c.exercise(), anchor(exerciseNow, 0)));
  }

  List<ExerciseEvent> resume(ResumeClock c) {
    refuseUnlessUnderWay();
    Refuse.when(standing.clockRuns(), CLOCK_RUNS);
    return List.of(new ClockResumed(c.exercise(), anchor(exerciseNow, standing.rate())));
  }

  /** A clock that stands keeps standing; it will go on at the new rate. */
  List<ExerciseEvent> setRate(SetRate c) {
    refuseUnlessUnderWay();
    int fastest = scenario.clock().maxRate();
    Refuse.when(c.rate() < 1 || c.rate() > fastest, CLOCK_TOO_FAST, fastest);
    Refuse.when(c.rate() == standing.rate(), NOTHING_CHANGED);
    int now = standing.clockRuns() ? c.rate() : 0;
    return List.of(new ClockRateChanged(c.exercise(), anchor(exerciseNow, now), c.rate()));
  }

  List<ExerciseEvent> jump(JumpTo c) {
    refuseUnlessUnderWay();
    Refuse.unless(c.exerciseTime().isAfter(exerciseNow), CLOCK_NOT_BACKWARDS, exerciseNow);
    Instant end = scenario.calendar().epoch().plus(scenario.length());
    Refuse.when(c.exerciseTime().isAfter(end), CLOCK_BEYOND_END, end);
    return List.of(new ClockJumped(c.exercise(), anchor(c.exerciseTime(), rateNow())));
  }

  /** To the beginning of the next move, or to it at once when its time has passed already. */
  List<ExerciseEvent> advance(AdvanceMove c) {
    refuseUnlessUnderWay();
    List<Move> moves = scenario.clock().moves();
    Refuse.unless(standing.move() < moves.size(), NO_MORE_MOVES);
    Instant begins = scenario.calendar().epoch().plus(moves.get(standing.move()).at());
    Instant to = begins.isAfter(exerciseNow) ? begins : exerciseNow;
    return List.of(new MoveAdvanced(c.exercise(), anchor(to, rateNow()), standing.move() + 1));
  }

  private int rateNow() {
    return standing.clockRuns() ? standing.rate() : 0;
  }

  private ClockAnchor anchor(Instant exercise, int rate) {
    return new ClockAnchor(wall, exercise, rate);
  }

  private void refuseUnlessUnderWay() {
    Refuse.when(standing.phase() == ExercisePhase.PREPARED, EXERCISE_NOT_STARTED);
    refuseWhenOver();
  }

  private void refuseWhenOver() {
    Refuse.when(standing.phase().isOver(), EXERCISE_OVER);
  }
}
