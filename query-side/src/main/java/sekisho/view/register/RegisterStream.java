package sekisho.view.register;

import java.util.List;
import java.util.Map;
import sekisho.message.Country;
import sekisho.view.venue.Venue;

/** The records of the registers, straight from the event store, so that the newest is there. */
public interface RegisterStream {
  /**
   * The name of the stream of a country where the thread stands, such as register-PH; within an
   * exercise the world is its own, and the name says of which.
   */
  static String nameOf(Country country) {
    String name = "register-" + country.code();
    return Venue.exercise().map(exercise -> name + "@" + exercise).orElse(name);
  }

  /** All records about a country, in order; none where nothing was recorded. */
  List<RegisterRecord> read(Country country);

  /** All records about all countries of which something is recorded. */
  Map<Country, List<RegisterRecord>> readAll();
}
