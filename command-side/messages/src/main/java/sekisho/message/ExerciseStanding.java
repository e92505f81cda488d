package sekisho.message;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sekisho.message.ExerciseEvent.*;

/**
 * How an exercise stands: its phase, its places, its clock; a fold of its facts.
 *
 * @param created empty as long as nothing is known of the exercise
 * @param occupants who sits where; a place that is missing here is empty
 * @param anchor where its clock stands; empty before the start
 * @param rate the rate at which the clock runs, or will once it goes on; 0 as long as none was set
 * @param move the number of the move that is played, from 1; 0 before the first
 */
public record ExerciseStanding(
    Optional<ExerciseCreated> created,
    ExercisePhase phase,
    Map<SeatId, Occupant> occupants,
    Optional<ClockAnchor> anchor,
    int rate,
    int move) {
  public ExerciseStanding {
    occupants = Map.copyOf(occupants);
  }

  /** An exercise of which nothing is known. */
  public static ExerciseStanding none() {
    return new ExerciseStanding(
        Optional.empty(), ExercisePhase.PREPARED, Map.of(), Optional.empty(), 0, 0);
  }

  /** How the trainer calls the exercise. */
  public Optional<TextRef> name() {
    return created.map(ExerciseCreated::name);
  }

  public Occupant in(SeatId place) {
    return occupants.getOrDefault(place, new Occupant.Nobody());
  }

  /** The places in which this person sits. */
  public Set<SeatId> placesOf(PersonId player) {
    return occupants.entrySet().stream()
        .filter(e -> e.getValue().person().equals(Optional.of(player)))
        .map(Map.Entry::getKey)
        .collect(toUnmodifiableSet());
  }

  /** Whether exercise time goes on. */
  public boolean clockRuns() {
    return phase == ExercisePhase.UNDER_WAY && anchor.filter(a -> a.rate() > 0).isPresent();
  }

  /**
   * The exercise time at a moment on the wall clock: before the start that of the start.
   *
   * @throws IllegalStateException when nothing is known of the exercise
   */
  public Instant at(Instant wallNow) {
    return anchor
        .map(a -> a.at(wallNow))
        .orElseGet(
            () ->
                created
                    .map(ExerciseCreated::epoch)
                    .orElseThrow(() -> new IllegalStateException("No such exercise")));
  }

  /** How it stands after one more fact. */
  public ExerciseStanding after(ExerciseEvent event) {
    ExercisePhase next = phase.after(event);
    return switch (event) {
      case ExerciseCreated c ->
          new ExerciseStanding(Optional.of(c), next, occupants, anchor, rate, move);
      case PlaceFact p -> new ExerciseStanding(created, next, seated(p), anchor, rate, move);
      case ExerciseStarted c -> clock(next, c.anchor(), c.anchor().rate(), move);
      case ClockRateChanged c -> clock(next, c.anchor(), c.rate(), move);
      case MoveAdvanced c -> clock(next, c.anchor(), rate, c.move());
      case ExerciseEnded c -> clock(next, c.anchor(), rate, move);
      case ExerciseAborted c -> clock(next, c.anchor(), rate, move);
      case ClockPaused c -> clock(next, c.anchor(), rate, move);
      case ClockResumed c -> clock(next, c.anchor(), rate, move);
      case ClockJumped c -> clock(next, c.anchor(), rate, move);
      case InjectFact _ -> this;
    };
  }

  private ExerciseStanding clock(ExercisePhase next, ClockAnchor now, int rateNow, int moveNow) {
    return new ExerciseStanding(created, next, occupants, Optional.of(now), rateNow, moveNow);
  }

  private Map<SeatId, Occupant> seated(PlaceFact fact) {
    Map<SeatId, Occupant> now = new HashMap<>(occupants);
    now.put(
        fact.place(),
        switch (fact) {
          case PlaceAssigned a -> new Occupant.Player(a.player());
          case PlaceReleased _ -> new Occupant.Nobody();
          case PlaceAutomated a -> new Occupant.Counterpart(a.mode());
        });
    return now;
  }
}
