package sekisho.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sekisho.message.Bilingual;
import sekisho.message.Country;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.exercise.Cast;
import sekisho.view.exercise.Sittings;

/** A house without any exercise. */
public final class OpenHouse implements Cast, Sittings {
  @Override
  public Optional<Bilingual> person(ExerciseId exercise, PersonId person) {
    return Optional.empty();
  }

  @Override
  public Optional<Bilingual> country(ExerciseId exercise, Country country) {
    return Optional.empty();
  }

  @Override
  public List<Country> countries(ExerciseId exercise) {
    return List.of();
  }

  @Override
  public Set<Seat> seats(ExerciseId exercise, PersonId player) {
    return Set.of();
  }

  @Override
  public List<ExerciseId> of(PersonId player) {
    return List.of();
  }
}
