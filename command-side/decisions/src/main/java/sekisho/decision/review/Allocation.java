package sekisho.decision.review;

import static sekisho.message.Ground.*;

import java.util.List;
import java.util.Optional;
import sekisho.decision.CaseState;
import sekisho.decision.Fact;
import sekisho.decision.Refuse;
import sekisho.decision.SeatRegister;
import sekisho.message.Acting;
import sekisho.message.CaseEvent;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.ReviewCommand.AllocateCase;
import sekisho.message.ReviewCommand.RecallAllocation;
import sekisho.message.ReviewEvent.AllocationRecalled;
import sekisho.message.ReviewEvent.CaseAllocated;
import sekisho.message.Seat;
import sekisho.message.SubmissionEvent.CaseSubmitted;

/**
 * Whose work a case is, seat by seat. The process model is silent on it (assumption A): it guides
 * and binds nobody, and who may act is decided elsewhere.
 */
final class Allocation {
  private final SeatRegister seats;

  Allocation(SeatRegister seats) {
    this.seats = seats;
  }

  List<CaseEvent> allocate(AllocateCase c, Acting by, CaseState state) {
    ownWork(c.seat(), by, state);
    Refuse.unless(seats.holds(c.person(), c.seat()), SEAT_NOT_HELD, c.seat());
    Refuse.when(of(c.seat(), state).filter(c.person()::equals).isPresent(), ALLOCATED_ALREADY);
    return List.of(new CaseAllocated(c.seat(), c.person()));
  }

  List<CaseEvent> recall(RecallAllocation c, Acting by, CaseState state) {
    ownWork(c.seat(), by, state);
    PersonId person = of(c.seat(), state).orElseThrow(() -> new Refused(NOT_ALLOCATED));
    return List.of(new AllocationRecalled(c.seat(), person));
  }

  /** Each seat shares out its own work, from the first submission to the end of the case. */
  private static void ownWork(Seat seat, Acting by, CaseState state) {
    Refuse.unless(seat == by.seat(), SEAT_MAY_NOT, by.seat());
    boolean under = state.latest(CaseSubmitted.class).isPresent() && !state.stage().ended();
    Refuse.unless(under, NOT_AT_THIS_STAGE, state.stage());
  }

  /** The person whose work the case is for a seat. */
  private static Optional<PersonId> of(Seat seat, CaseState state) {
    Optional<PersonId> person = Optional.empty();
    for (Fact fact : state.facts().filter(Fact::sharesOutWork).toList()) {
      if (fact.event() instanceof CaseAllocated e && e.seat() == seat) {
        person = Optional.of(e.person());
      } else if (fact.event() instanceof AllocationRecalled e && e.seat() == seat) {
        person = Optional.empty();
      }
    }
    return person;
  }
}
