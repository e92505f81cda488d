package sekisho.view.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.venue.Venue;

/**
 * Reads the table of who holds which seat. Within an exercise each seat is held by the person whom
 * the exercise invents for it, whoever plays it.
 */
@Component
class SeatHoldingTable implements SeatHoldings {
  private final JdbcClient database;

  SeatHoldingTable(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Set<Seat> of(PersonId person) {
    Set<Seat> invented = Venue.exercise().map(in -> invented(in, person)).orElse(Set.of());
    return invented.isEmpty() ? enrolled(person) : invented;
  }

  private static Set<Seat> invented(ExerciseId exercise, PersonId person) {
    return EnumSet.allOf(Seat.class).stream()
        .filter(seat -> PersonId.inExercise(exercise, seat).equals(person))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<Seat> enrolled(PersonId person) {
    var seats = EnumSet.noneOf(Seat.class);
    database
        .sql("SELECT seat FROM seat_holding WHERE person = ?")
        .param(person.value())
        .query(String.class)
        .list()
        .forEach(name -> seats.add(Seat.valueOf(name)));
    return Collections.unmodifiableSet(seats);
  }

  @Override
  public Map<PersonId, Set<Seat>> all() {
    return Venue.exercise()
        .map(
            exercise ->
                EnumSet.allOf(Seat.class).stream()
                    .collect(
                        Collectors.toUnmodifiableMap(
                            seat -> PersonId.inExercise(exercise, seat), Set::of)))
        .orElseGet(this::enrolled);
  }

  private Map<PersonId, Set<Seat>> enrolled() {
    var holdings = new HashMap<PersonId, Set<Seat>>();
    database
        .sql("SELECT person, seat FROM seat_holding")
        .query(
            row -> {
              holdings
                  .computeIfAbsent(
                      new PersonId(row.getObject("person", UUID.class)),
                      _ -> EnumSet.noneOf(Seat.class))
                  .add(Seat.valueOf(row.getString("seat")));
            });
    return Map.copyOf(holdings);
  }
}
