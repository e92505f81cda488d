package sekisho.app.venue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import sekisho.message.Bilingual;
import sekisho.message.Country;
import sekisho.message.ExerciseEvent.ExerciseCreated;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.World.InventedCountry;
import sekisho.view.exercise.Cast;
import sekisho.view.exercise.Scenarios;
import sekisho.view.venue.Venue;

/** Reads the invented names from the scenario that the exercise plays; that never changes. */
@Component
class ScenarioCast implements Cast {
  private final EventStore store;
  private final Scenarios scenarios;
  private final Map<ExerciseId, Scenario> played = new ConcurrentHashMap<>();

  ScenarioCast(EventStore store, Scenarios scenarios) {
    this.store = store;
    this.scenarios = scenarios;
  }

  @Override
  public Optional<Bilingual> person(ExerciseId exercise, PersonId person) {
    return scenario(exercise).stream()
        .flatMap(scenario -> scenario.places().stream())
        .filter(
            place ->
                place.seats().stream()
                    .anyMatch(seat -> PersonId.inExercise(exercise, seat).equals(person)))
        .map(place -> place.person())
        .findFirst();
  }

  @Override
  public Optional<Bilingual> country(ExerciseId exercise, Country country) {
    return scenario(exercise).stream()
        .flatMap(scenario -> scenario.world().countries().stream())
        .filter(invented -> invented.code().equals(country))
        .map(InventedCountry::name)
        .findFirst();
  }

  @Override
  public List<Country> countries(ExerciseId exercise) {
    return scenario(exercise).stream()
        .flatMap(scenario -> scenario.world().countries().stream())
        .map(InventedCountry::code)
        .toList();
  }

  private Optional<Scenario> scenario(ExerciseId exercise) {
    Scenario known = played.get(exercise);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Scenario> read = new Venue.In(exercise).supply(() -> read(exercise));
    read.ifPresent(scenario -> played.put(exercise, scenario));
    return read;
  }

  private Optional<Scenario> read(ExerciseId exercise) {
    var facts = store.readEvents(exercise.toString());
    return facts.hasNext() && facts.next().getPayload() instanceof ExerciseCreated created
        ? scenarios.find(created.scenario())
        : Optional.empty();
  }
}
