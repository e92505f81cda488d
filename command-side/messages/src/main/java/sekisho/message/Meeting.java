package sekisho.message;

import java.time.LocalDate;
import java.util.Set;

/** The four-minister meeting at which a dossier is tabled. */
public record Meeting(MeetingId id, LocalDate heldOn, boolean circulation, Set<Seat> attendance) {
  public Meeting {
    attendance = Sorted.copy(attendance);
  }
}
