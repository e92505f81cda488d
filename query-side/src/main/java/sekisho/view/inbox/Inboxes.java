package sekisho.view.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseFile;
import sekisho.view.exercise.ExerciseFiles;
import sekisho.view.exercise.Scenarios;

/** Finds the inboxes of an exercise, as they stand at this moment. */
@Component
public class Inboxes {
  private final ExerciseFiles files;
  private final Scenarios scenarios;

  Inboxes(ExerciseFiles files, Scenarios scenarios) {
    this.files = files;
    this.scenarios = scenarios;
  }

  /**
   * The inbox of the place that holds a seat.
   *
   * @param open whether the exercise is under way, so that reading and answering count
   */
  public record Own(Scenario scenario, Place place, Inbox inbox, boolean open) {}

  /** The inbox of a place and its place. */
  public record Other(Place place, Inbox inbox) {}

  /** The inbox of whoever acts in a seat of an exercise; empty when no place holds the seat. */
  public Optional<Own> of(ExerciseId exercise, Seat seat) {
    return files
        .find(exercise)
        .flatMap(
            file ->
                scenarios
                    .find(file.created().scenario())
                    .flatMap(scenario -> own(file, scenario, seat)));
  }

  private static Optional<Own> own(ExerciseFile file, Scenario scenario, Seat seat) {
    return scenario.places().stream()
        .filter(place -> place.seats().contains(seat))
        .findFirst()
        .map(
            place ->
                new Own(
                    scenario,
                    place,
                    Inbox.of(scenario, file, place.id()),
                    file.standing().created().isPresent()
                        && file.standing().anchor().isPresent()
                        && !file.standing().phase().isOver()));
  }

  /** The inboxes of the other places in which a player sits. */
  public List<Other> besides(ExerciseId exercise, PersonId player, SeatId place) {
    return files
        .find(exercise)
        .flatMap(
            file ->
                scenarios
                    .find(file.created().scenario())
                    .map(scenario -> besides(file, scenario, player, place)))
        .orElse(List.of());
  }

  private static List<Other> besides(
      ExerciseFile file, Scenario scenario, PersonId player, SeatId not) {
    Set<SeatId> held = file.standing().placesOf(player);
    return scenario.places().stream()
        .filter(place -> held.contains(place.id()) && !place.id().equals(not))
        .map(place -> new Other(place, Inbox.of(scenario, file, place.id())))
        .toList();
  }

  /** How many items whoever acts in the seat has not opened yet. */
  public int unread(ExerciseId exercise, Seat seat) {
    return of(exercise, seat).map(own -> own.inbox().unread().size()).orElse(0);
  }
}
