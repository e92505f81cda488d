package sekisho.decision.identity;

import static sekisho.message.Ground.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sekisho.decision.Refuse;
import sekisho.message.Acting;
import sekisho.message.IdentityCommand;
import sekisho.message.IdentityCommand.EnrolOfficial;
import sekisho.message.IdentityCommand.GrantSeat;
import sekisho.message.IdentityCommand.RevokeSeat;
import sekisho.message.IdentityEvent;
import sekisho.message.IdentityEvent.OfficialEnrolled;
import sekisho.message.IdentityEvent.SeatGranted;
import sekisho.message.IdentityEvent.SeatRevoked;
import sekisho.message.Seat;

/** Decides who takes part, and in which seats. */
public final class OfficialDecider {
  /** Who watches or runs the system holds no seat in a case (ledger 3.2, I7; process 7.1). */
  private static final Set<Seat> OUTSIDE_CASES = EnumSet.of(Seat.AUD, Seat.ADMIN, Seat.EXCON);

  /** What happens when the command is asked for. */
  public List<IdentityEvent> decide(IdentityCommand command, Acting by, OfficialState state) {
    Refuse.unless(by.seat() == Seat.ADMIN || by.seat() == Seat.SYSTEM, SEAT_MAY_NOT, by.seat());
    return switch (command) {
      case EnrolOfficial c -> enrol(c, state);
      case GrantSeat c -> grant(c, state);
      case RevokeSeat c -> revoke(c, state);
    };
  }

  private static List<IdentityEvent> enrol(EnrolOfficial c, OfficialState state) {
    Refuse.when(state.enrolled(), OFFICIAL_EXISTS);
    return List.of(new OfficialEnrolled(c.simulated()));
  }

  private static List<IdentityEvent> grant(GrantSeat c, OfficialState state) {
    Refuse.unless(state.enrolled(), OFFICIAL_UNKNOWN);
    Refuse.when(state.seats().contains(c.seat()), SEAT_HELD, c.seat());
    Refuse.when(c.seat() == Seat.SYSTEM, SEAT_MAY_NOT, c.seat());
    boolean outside = OUTSIDE_CASES.contains(c.seat());
    Refuse.when(
        state.seats().stream().anyMatch(held -> OUTSIDE_CASES.contains(held) != outside),
        SEATS_DO_NOT_MIX,
        c.seat());
    return List.of(new SeatGranted(c.seat()));
  }

  private static List<IdentityEvent> revoke(RevokeSeat c, OfficialState state) {
    Refuse.unless(state.seats().contains(c.seat()), SEAT_NOT_HELD, c.seat());
    return List.of(new SeatRevoked(c.seat()));
  }
}
