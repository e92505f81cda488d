package sekisho.view.register;

import java.util.List;
import java.util.Map;
import sekisho.message.Country;

/** The records of the registers, straight from the event store, so that the newest is there. */
public interface RegisterStream {
  /** All records about a country, in order; none where nothing was recorded. */
  List<RegisterRecord> read(Country country);

  /** All records about all countries of which something is recorded. */
  Map<Country, List<RegisterRecord>> readAll();
}
