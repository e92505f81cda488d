package sekisho.web.exercise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sekisho.message.Seat;
import sekisho.message.scenario.Bot;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseFile;

/** Which places of a scenario one person can play alone, and which exercises are played so. */
final class Solo {
  private Solo() {}

  /** The places whose others either have a counterpart or are not needed. */
  static List<Place> places(Scenario scenario) {
    return scenario.places().stream()
        .filter(place -> !place.seats().equals(Set.of(Seat.AUD)))
        .filter(
            place ->
                scenario.places().stream()
                    .filter(other -> !other.id().equals(place.id()))
                    .allMatch(other -> !other.required() || bot(scenario, other).isPresent()))
        .toList();
  }

  /** An exercise that the product prepared and leads for its one player. */
  static boolean isSolo(ExerciseFile file) {
    return file.origin().isEmpty() && file.facts().getFirst().by().seat() == Seat.SYSTEM;
  }

  static Optional<Bot> bot(Scenario scenario, Place place) {
    return scenario.bots().stream()
        .filter(bot -> place.bot().equals(Optional.of(bot.id())))
        .findFirst();
  }
}
