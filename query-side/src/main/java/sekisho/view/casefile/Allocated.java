package sekisho.view.casefile;

import java.util.EnumMap;
import java.util.Map;
import sekisho.message.PersonId;
import sekisho.message.ReviewEvent.AllocationRecalled;
import sekisho.message.ReviewEvent.CaseAllocated;
import sekisho.message.Seat;

/** Whose work a case is for a seat, and how it came to be (assumption A). */
public record Allocated(Seat seat, PersonId person, Entry entry) {
  /** The allocations that stand, in the order of the seats. */
  static Map<Seat, Allocated> of(CaseFile file) {
    Map<Seat, Allocated> standing = new EnumMap<>(Seat.class);
    for (Recorded r : file.records()) {
      if (r.event() instanceof CaseAllocated e) {
        Entry entry = new Entry(r.record(), r.by());
        standing.put(e.seat(), new Allocated(e.seat(), e.person(), entry));
      } else if (r.event() instanceof AllocationRecalled e) {
        standing.remove(e.seat());
      }
    }
    return standing;
  }

  /** Whether a record only says whose work the case is. */
  public static boolean by(Recorded r) {
    return r.event() instanceof CaseAllocated || r.event() instanceof AllocationRecalled;
  }
}
