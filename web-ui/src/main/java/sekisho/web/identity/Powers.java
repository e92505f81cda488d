package sekisho.web.identity;

import java.util.Set;
import sekisho.message.Seat;

/** The table of authorities, to read: by which row a seat may do an act. */
public interface Powers {
  /** The seats that may do an act, by its name in the table; none when there is no row. */
  Set<Seat> seatsFor(String act);
}
