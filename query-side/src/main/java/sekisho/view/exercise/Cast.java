package sekisho.view.exercise;

import java.util.List;
import java.util.Optional;
import sekisho.message.Bilingual;
import sekisho.message.Country;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;

/** The people and the countries that the scenario of an exercise invents. */
public interface Cast {
  /** The name of an invented person; empty for people who are none of the exercise. */
  Optional<Bilingual> person(ExerciseId exercise, PersonId person);

  /** The name of a country of its world; empty for one that the scenario does not invent. */
  Optional<Bilingual> country(ExerciseId exercise, Country country);

  /** The countries of its world, in the order of the scenario. */
  List<Country> countries(ExerciseId exercise);
}
