package sekisho.app.venue;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.Bilingual;
import sekisho.message.Country;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.scenario.World.InventedCountry;
import sekisho.view.exercise.Cast;

/** Reads the invented names from the scenario that the exercise plays. */
@Component
class ScenarioCast implements Cast {
  private final PlayedScenarios played;

  ScenarioCast(PlayedScenarios played) {
    this.played = played;
  }

  @Override
  public Optional<Bilingual> person(ExerciseId exercise, PersonId person) {
    return played.of(exercise).stream()
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
    return played.of(exercise).stream()
        .flatMap(scenario -> scenario.world().countries().stream())
        .filter(invented -> invented.code().equals(country))
        .map(InventedCountry::name)
        .findFirst();
  }

  @Override
  public List<Country> countries(ExerciseId exercise) {
    return played.of(exercise).stream()
        .flatMap(scenario -> scenario.world().countries().stream())
        .map(InventedCountry::code)
        .toList();
  }
}
