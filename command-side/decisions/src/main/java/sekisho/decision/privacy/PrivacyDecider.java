package sekisho.decision.privacy;

import static sekisho.message.Ground.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import sekisho.decision.Refuse;
import sekisho.message.Acting;
import sekisho.message.KeyCommitment;
import sekisho.message.PersonId;
import sekisho.message.PrivacyCommand;
import sekisho.message.PrivacyCommand.ConfirmErasure;
import sekisho.message.PrivacyCommand.LiftLegalHold;
import sekisho.message.PrivacyCommand.PlaceLegalHold;
import sekisho.message.PrivacyCommand.ProposeErasure;
import sekisho.message.PrivacyCommand.WithdrawErasure;
import sekisho.message.PrivacyEvent;
import sekisho.message.PrivacyEvent.ErasureProposed;
import sekisho.message.PrivacyEvent.ErasureWithdrawn;
import sekisho.message.PrivacyEvent.LegalHoldLifted;
import sekisho.message.PrivacyEvent.LegalHoldPlaced;
import sekisho.message.PrivacyEvent.PersonErased;
import sekisho.message.Seat;

/**
 * Decides whether personal data are kept or erased (ledger 2.6, 3.1: two persons; assumption A: who
 * administers accounts, or the NSS coordinator, who answers for the record).
 */
public final class PrivacyDecider {
  private static final Set<Seat> OFFICERS = EnumSet.of(Seat.ADMIN, Seat.NSS_C);

  private final Predicate<PersonId> holdsSeat;
  private final Function<PersonId, List<KeyCommitment>> keys;

  /**
   * @param holdsSeat whether a person holds any seat now
   * @param keys what can be destroyed: the keys of a person that are there now
   */
  public PrivacyDecider(
      Predicate<PersonId> holdsSeat, Function<PersonId, List<KeyCommitment>> keys) {
    this.holdsSeat = holdsSeat;
    this.keys = keys;
  }

  /** What happens when the command is asked for. */
  public List<PrivacyEvent> decide(PrivacyCommand command, Acting by, PrivacyState state) {
    Refuse.unless(OFFICERS.contains(by.seat()), SEAT_MAY_NOT, by.seat());
    Refuse.when(command.person().equals(PersonId.SYSTEM), NOT_A_PERSON);
    Refuse.when(command.person().equals(by.person()), OWN_DATA);
    return switch (command) {
      case PlaceLegalHold c -> hold(c, state);
      case LiftLegalHold c -> lift(c, state);
      case ProposeErasure c -> propose(c, state);
      case WithdrawErasure c -> withdraw(c, state);
      case ConfirmErasure c -> confirm(c, by, state);
    };
  }

  private static List<PrivacyEvent> hold(PlaceLegalHold c, PrivacyState state) {
    Refuse.when(state.held(), LEGAL_HOLD_PLACED_ALREADY);
    return List.of(new LegalHoldPlaced(c.ground(), c.reason()));
  }

  private static List<PrivacyEvent> lift(LiftLegalHold c, PrivacyState state) {
    Refuse.unless(state.held(), LEGAL_HOLD_NOT_PLACED);
    return List.of(new LegalHoldLifted(c.reason()));
  }

  private List<PrivacyEvent> propose(ProposeErasure c, PrivacyState state) {
    Refuse.when(state.held(), LEGAL_HOLD_STANDS);
    Refuse.when(state.proposedBy().isPresent(), ERASURE_PROPOSED_ALREADY);
    Refuse.when(holdsSeat.test(c.person()), SEATS_STILL_HELD);
    Refuse.when(keys.apply(c.person()).isEmpty(), NOTHING_TO_ERASE);
    return List.of(new ErasureProposed(c.ground(), c.reason()));
  }

  private static List<PrivacyEvent> withdraw(WithdrawErasure c, PrivacyState state) {
    Refuse.when(state.proposedBy().isEmpty(), ERASURE_NOT_PROPOSED);
    return List.of(new ErasureWithdrawn(c.reason()));
  }

  private List<PrivacyEvent> confirm(ConfirmErasure c, Acting by, PrivacyState state) {
    Refuse.when(state.held(), LEGAL_HOLD_STANDS);
    Refuse.when(state.proposedBy().isEmpty(), ERASURE_NOT_PROPOSED);
    Refuse.when(
        state.proposedBy().filter(by.person()::equals).isPresent(), PROPOSER_MAY_NOT_CONFIRM);
    Refuse.when(holdsSeat.test(c.person()), SEATS_STILL_HELD);
    List<KeyCommitment> destroyed = keys.apply(c.person());
    Refuse.when(destroyed.isEmpty(), NOTHING_TO_ERASE);
    return List.of(new PersonErased(destroyed));
  }
}
