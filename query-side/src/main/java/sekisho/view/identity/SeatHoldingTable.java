package sekisho.view.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/** Reads the table of who holds which seat. */
@Component
class SeatHoldingTable implements SeatHoldings {
  private final JdbcClient database;

  SeatHoldingTable(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Set<Seat> of(PersonId person) {
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
