package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static sekisho.message.Ground.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sekisho.decision.identity.OfficialDecider;
import sekisho.decision.identity.OfficialState;
import sekisho.message.Acting;
import sekisho.message.Ground;
import sekisho.message.IdentityCommand;
import sekisho.message.IdentityCommand.EnrolOfficial;
import sekisho.message.IdentityCommand.GrantSeat;
import sekisho.message.IdentityCommand.RevokeSeat;
import sekisho.message.IdentityEvent;
import sekisho.message.IdentityEvent.OfficialEnrolled;
import sekisho.message.IdentityEvent.SeatGranted;
import sekisho.message.IdentityEvent.SeatRevoked;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.Seat;

/** Who takes part, and in which seats; who watches or runs the system holds none in a case. */
class OfficialSpec {
  private static final PersonId ONE = new PersonId(new UUID(2, 1));
  private final OfficialDecider decider = new OfficialDecider();

  private static Acting as(Seat seat) {
    return new Acting(Play.person("administrator"), seat, Instant.EPOCH, LocalDate.EPOCH);
  }

  private static OfficialState holding(Seat... seats) {
    return new OfficialState(true, Set.of(seats));
  }

  private List<IdentityEvent> decide(IdentityCommand command, OfficialState state) {
    return decider.decide(command, as(Seat.ADMIN), state);
  }

  private void refused(IdentityCommand command, OfficialState state, Seat by, Ground ground) {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> decider.decide(command, as(by), state));
    assertThat(refused.ground()).isEqualTo(ground);
    SpecBook.refused(by, command.getClass().getSimpleName(), ground);
  }

  @Test
  void an_official_is_enrolled_once() {
    assertThat(decide(new EnrolOfficial(ONE, true), OfficialState.initial()))
        .containsExactly(new OfficialEnrolled(true));
    refused(new EnrolOfficial(ONE, true), holding(), Seat.ADMIN, OFFICIAL_EXISTS);
  }

  @Test
  void only_an_administrator_enrols_and_seats() {
    refused(new EnrolOfficial(ONE, true), OfficialState.initial(), Seat.EXCON, SEAT_MAY_NOT);
    refused(new GrantSeat(ONE, Seat.FM), holding(), Seat.FM, SEAT_MAY_NOT);
  }

  @Test
  void a_seat_is_granted_to_an_enrolled_official_once() {
    assertThat(decide(new GrantSeat(ONE, Seat.FM), holding()))
        .containsExactly(new SeatGranted(Seat.FM));
    refused(new GrantSeat(ONE, Seat.FM), OfficialState.initial(), Seat.ADMIN, OFFICIAL_UNKNOWN);
    refused(new GrantSeat(ONE, Seat.FM), holding(Seat.FM), Seat.ADMIN, SEAT_HELD);
  }

  @Test
  void several_seats_in_cases_go_together_and_watching_goes_with_none_of_them() {
    assertThat(decide(new GrantSeat(ONE, Seat.DM), holding(Seat.FM)))
        .containsExactly(new SeatGranted(Seat.DM));
    refused(new GrantSeat(ONE, Seat.AUD), holding(Seat.FM), Seat.ADMIN, SEATS_DO_NOT_MIX);
    refused(new GrantSeat(ONE, Seat.FM), holding(Seat.ADMIN), Seat.ADMIN, SEATS_DO_NOT_MIX);
  }

  @Test
  void a_seat_is_taken_from_who_holds_it() {
    assertThat(decide(new RevokeSeat(ONE, Seat.FM), holding(Seat.FM)))
        .containsExactly(new SeatRevoked(Seat.FM));
    assertThat(holding(Seat.FM).evolve(new SeatRevoked(Seat.FM)).seats()).isEmpty();
    refused(new RevokeSeat(ONE, Seat.FM), holding(), Seat.ADMIN, SEAT_NOT_HELD);
  }
}
