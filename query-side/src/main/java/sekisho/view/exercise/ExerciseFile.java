package sekisho.view.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sekisho.message.ExerciseEvent.ExerciseCreated;
import sekisho.message.ExerciseEvent.PlaceAssigned;
import sekisho.message.ExerciseEvent.PlaceAutomated;
import sekisho.message.ExerciseEvent.PlaceFact;
import sekisho.message.ExerciseEvent.PlaceReleased;
import sekisho.message.ExerciseId;
import sekisho.message.ExerciseOrigin;
import sekisho.message.ExerciseStanding;
import sekisho.message.Occupant;
import sekisho.message.PersonId;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.TextRef;

/**
 * A whole exercise: the fold of its own records. What happened in its cases stands in the case
 * files.
 *
 * @param standing its phase, its places, its clock
 * @param facts its records, in order
 */
public record ExerciseFile(
    ExerciseCreated created, ExerciseStanding standing, List<ExerciseFact> facts) {
  public ExerciseFile {
    facts = List.copyOf(facts);
  }

  /**
   * The exercise after these records.
   *
   * @return empty when there are none
   */
  static Optional<ExerciseFile> of(List<ExerciseFact> facts) {
    ExerciseStanding standing = ExerciseStanding.none();
    for (ExerciseFact fact : facts) {
      standing = standing.after(fact.event());
    }
    ExerciseStanding now = standing;
    return now.created().map(created -> new ExerciseFile(created, now, facts));
  }

  /** The exercise after some more records. */
  ExerciseFile and(List<ExerciseFact> more) {
    ExerciseStanding now = standing;
    for (ExerciseFact fact : more) {
      now = now.after(fact.event());
    }
    List<ExerciseFact> all = new ArrayList<>(facts);
    all.addAll(more);
    return new ExerciseFile(created, now, all);
  }

  /** Whether the product prepared it and leads it, for one player without a trainer. */
  public boolean ledByTheProduct() {
    return created.origin().isEmpty() && facts.getFirst().by().seat() == Seat.SYSTEM;
  }

  public ExerciseId id() {
    return created.exercise();
  }

  /** How the trainer calls it. */
  public TextRef name() {
    return created.name();
  }

  /** The scenario that it plays. */
  public ScenarioVersion scenario() {
    return created.scenario();
  }

  /** The group of exercises that are shown side by side with it. */
  public Optional<String> runGroup() {
    return created.runGroup();
  }

  /** From what it branched off. */
  public Optional<ExerciseOrigin> origin() {
    return created.origin();
  }

  /** Whether somebody sits in it now or did so before. */
  public boolean everSat(PersonId player) {
    return facts.stream()
        .anyMatch(fact -> fact.event() instanceof PlaceAssigned a && a.player().equals(player));
  }

  /** The number of its last record. */
  public long head() {
    return facts.size();
  }

  /** Who sat in a place one after the other, the first one first. */
  public List<Sitting> history(SeatId place) {
    return facts.stream()
        .filter(fact -> fact.event() instanceof PlaceFact p && p.place().equals(place))
        .map(fact -> new Sitting(occupant((PlaceFact) fact.event()), fact.by().at(), fact.at()))
        .toList();
  }

  private static Occupant occupant(PlaceFact fact) {
    return switch (fact) {
      case PlaceAssigned a -> new Occupant.Player(a.player());
      case PlaceReleased _ -> new Occupant.Nobody();
      case PlaceAutomated a -> new Occupant.Counterpart(a.mode());
    };
  }

  /**
   * Who sat in a place from when on.
   *
   * @param since the exercise time
   * @param at the moment on the wall clock
   */
  public record Sitting(Occupant occupant, Instant since, Instant at) {}
}
