package sekisho.message.scenario;

import java.util.Optional;
import java.util.Set;
import sekisho.message.Bilingual;
import sekisho.message.Seat;
import sekisho.message.SeatId;

/**
 * A place at the table, such as that of the Ministry of Foreign Affairs.
 *
 * @param seats the seats of the process that it holds; each seat belongs to one place at most.
 *     {@code AUD} makes an observer, who reads everything and changes nothing
 * @param person the invented person who sits there
 * @param tasks what the person is told about the place
 * @param required whether play needs it taken, by a person or by a counterpart
 * @param bot the automated counterpart that may play it
 */
public record Place(
    SeatId id,
    Bilingual title,
    Set<Seat> seats,
    Bilingual person,
    Bilingual tasks,
    boolean required,
    Optional<String> bot) {
  public Place {
    seats = Set.copyOf(seats);
  }
}
