package sekisho.web.exercise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sekisho.message.Seat;
import sekisho.message.scenario.Bot;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;

/** Which places of a scenario one person can play alone. */
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

  static Optional<Bot> bot(Scenario scenario, Place place) {
    return scenario.bots().stream()
        .filter(bot -> place.bot().equals(Optional.of(bot.id())))
        .findFirst();
  }
}
