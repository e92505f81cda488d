package sekisho.decision.identity;

import java.util.EnumSet;
import java.util.Set;
import sekisho.message.IdentityEvent;
import sekisho.message.IdentityEvent.OfficialEnrolled;
import sekisho.message.IdentityEvent.SeatGranted;
import sekisho.message.IdentityEvent.SeatRevoked;
import sekisho.message.Seat;

/** An official as deciders know them: enrolled or not, and the seats they hold. */
public record OfficialState(boolean enrolled, Set<Seat> seats) {
  public OfficialState {
    seats = Set.copyOf(seats);
  }

  public static OfficialState initial() {
    return new OfficialState(false, Set.of());
  }

  /** The official after one more fact. */
  public OfficialState evolve(IdentityEvent event) {
    EnumSet<Seat> held = EnumSet.noneOf(Seat.class);
    held.addAll(seats);
    return switch (event) {
      case OfficialEnrolled _ -> new OfficialState(true, seats);
      case SeatGranted e -> {
        held.add(e.seat());
        yield new OfficialState(enrolled, held);
      }
      case SeatRevoked e -> {
        held.remove(e.seat());
        yield new OfficialState(enrolled, held);
      }
    };
  }
}
