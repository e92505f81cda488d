package sekisho.view.exercise;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.scenario.Place;

/**
 * Who sits where, from the records of the exercise itself: whoever was replaced is out at the next
 * page. The list of a person's exercises comes from the table.
 */
@Component
class StoredSittings implements Sittings {
  private final ExerciseFiles files;
  private final Scenarios scenarios;
  private final ExerciseTable table;

  StoredSittings(ExerciseFiles files, Scenarios scenarios, ExerciseTable table) {
    this.files = files;
    this.scenarios = scenarios;
    this.table = table;
  }

  @Override
  public Set<Seat> seats(ExerciseId exercise, PersonId player) {
    Set<Seat> seats = EnumSet.noneOf(Seat.class);
    files
        .find(exercise)
        .ifPresent(
            file ->
                scenarios
                    .find(file.created().scenario())
                    .ifPresent(
                        scenario ->
                            file.standing().placesOf(player).stream()
                                .map(scenario::place)
                                .flatMap(Optional::stream)
                                .map(Place::seats)
                                .forEach(seats::addAll)));
    return Set.copyOf(seats);
  }

  @Override
  public List<ExerciseId> of(PersonId player) {
    return table.ofPlayer(player).stream().map(ExerciseRow::id).toList();
  }
}
