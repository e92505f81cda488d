package sekisho.decision.aftercare;

import static sekisho.message.Ground.*;
import static sekisho.message.Stage.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sekisho.decision.CaseState;
import sekisho.decision.Decider;
import sekisho.decision.Numbers;
import sekisho.decision.Readiness;
import sekisho.decision.Refuse;
import sekisho.decision.Requested;
import sekisho.decision.Screened;
import sekisho.decision.policy.PolicyBook;
import sekisho.message.Acting;
import sekisho.message.AftercareCommand;
import sekisho.message.AftercareCommand.ApplyConsequence;
import sekisho.message.AftercareCommand.ApplyLicence;
import sekisho.message.AftercareCommand.GrantLicence;
import sekisho.message.AftercareCommand.LiftSuspension;
import sekisho.message.AftercareCommand.RefuseLicence;
import sekisho.message.AftercareCommand.ReopenCase;
import sekisho.message.AftercareCommand.RevokeLicence;
import sekisho.message.AftercareCommand.SuspendCase;
import sekisho.message.AftercareEvent.CaseReopened;
import sekisho.message.AftercareEvent.CaseSuspended;
import sekisho.message.AftercareEvent.LicenceApplied;
import sekisho.message.AftercareEvent.LicenceGranted;
import sekisho.message.AftercareEvent.LicenceRefused;
import sekisho.message.AftercareEvent.LicenceRevoked;
import sekisho.message.CaseEvent;
import sekisho.message.Evaluation;
import sekisho.message.ItemLine;
import sekisho.message.LicenceLine;
import sekisho.message.LicenceNumber;
import sekisho.message.ReopenTrigger;
import sekisho.message.SignOffEvent.PolicyConfirmed;
import sekisho.message.Stage;
import sekisho.message.UndertakingEvent.UndertakingRecorded;

/** Decides on the licence, which follows the confirmation, and on stopping and reopening. */
public final class AftercareDecider implements Decider<AftercareCommand> {
  /** Validity of a licence in principle: six months (Export Trade Control Order art. 8; I-14). */
  private static final int LICENCE_VALIDITY_MONTHS = 6;

  private static final Set<Stage> REOPENABLE =
      EnumSet.of(
          NOT_PERMITTED,
          REFUSED,
          EXPIRED,
          POLICY_CONFIRMED,
          POLICY_CONFIRMED_CONDITIONAL,
          UNDERTAKING_RECORDED,
          LICENSED,
          PROHIBITED_P1);

  private final Numbers numbers;
  private final Stopping stopping;

  public AftercareDecider(PolicyBook policy, Numbers numbers) {
    this.numbers = numbers;
    this.stopping = new Stopping(policy);
  }

  @Override
  public List<CaseEvent> decide(AftercareCommand command, Acting by, CaseState state) {
    return switch (command) {
      case ApplyLicence c -> apply(c, state);
      case GrantLicence c -> grant(c, by, state);
      case RefuseLicence c -> refuse(c, state);
      case SuspendCase c -> Stopping.suspend(c, state);
      case ApplyConsequence c -> stopping.apply(c, by, state);
      case LiftSuspension c -> stopping.lift(c, by, state);
      case RevokeLicence c -> revoke(c, state);
      case ReopenCase c -> reopen(c, state);
    };
  }

  /** The application stays within what was confirmed: its items, and no more of them. */
  private static List<CaseEvent> apply(ApplyLicence c, CaseState state) {
    Refuse.unless(state.stage().confirmed(), NOT_CONFIRMED);
    Refuse.unlessAt(state, POLICY_CONFIRMED, UNDERTAKING_RECORDED);
    Refuse.when(
        undertakingRequired(state) && state.stage() == POLICY_CONFIRMED && !recorded(state),
        UNDERTAKING_NOT_RECORDED);
    List<ItemLine> confirmed = Requested.of(state).lines();
    Refuse.when(c.lines().isEmpty(), APPLICATION_DIFFERS, 0);
    Set<Integer> seen = new HashSet<>();
    for (LicenceLine line : c.lines()) {
      boolean within =
          line.itemLine() >= 1
              && line.itemLine() <= confirmed.size()
              && line.quantity() >= 1
              && line.quantity() <= confirmed.get(line.itemLine() - 1).quantity()
              && seen.add(line.itemLine());
      Refuse.unless(within, APPLICATION_DIFFERS, line.itemLine());
    }
    return List.of(new LicenceApplied(c.lines()));
  }

  private static boolean undertakingRequired(CaseState state) {
    return Screened.of(state).evaluation().map(Evaluation::undertakingRequired).orElse(false);
  }

  private static boolean recorded(CaseState state) {
    return state.latest(UndertakingRecorded.class).isPresent();
  }

  /** Confirmation in the same case (I-03), undertaking on record and binding (I-07). */
  private List<CaseEvent> grant(GrantLicence c, Acting by, CaseState state) {
    Refuse.unlessAt(state, LICENCE_REVIEW);
    Refuse.when(
        state.latestUnless(PolicyConfirmed.class, CaseReopened.class::isInstance).isEmpty(),
        NOT_CONFIRMED);
    if (undertakingRequired(state)) {
      Readiness.undertakingInForce(by.day(), state);
    }
    Readiness.parties(state);
    LocalDate validUntil =
        c.validUntil().orElseGet(() -> by.day().plusMonths(LICENCE_VALIDITY_MONTHS));
    Refuse.unless(validUntil.isAfter(by.day()), LICENCE_VALIDITY_BACKWARDS, validUntil);
    int year = by.day().getYear();
    return List.of(
        new LicenceGranted(
            LicenceNumber.of(year, numbers.next(Numbers.Series.LICENCE, year)),
            validUntil,
            c.conditions()));
  }

  private static List<CaseEvent> refuse(RefuseLicence c, CaseState state) {
    Refuse.unlessAt(state, LICENCE_REVIEW);
    Refuse.unless(c.ground().isNamed(), GROUND_NOT_NAMED);
    return List.of(new LicenceRefused(c.ground(), c.reason()));
  }

  private static List<CaseEvent> revoke(RevokeLicence c, CaseState state) {
    Refuse.unlessAt(state, SUSPENDED);
    Refuse.unless(
        state.latest(CaseSuspended.class).filter(s -> s.stage() == LICENSED).isPresent(),
        NOT_AT_THIS_STAGE,
        state.stage());
    return List.of(new LicenceRevoked(c.reason()));
  }

  /**
   * A prohibition opens again only for a corrected datum of Principle 1 (I-01, I-17). A confirmed
   * case that is suspended may be opened again too: it goes back to the review where it can no
   * longer go on (assumption A).
   */
  private static List<CaseEvent> reopen(ReopenCase c, CaseState state) {
    Refuse.unless(
        REOPENABLE.contains(state.stage()) || suspendedAfterConfirmation(state),
        NOT_AT_THIS_STAGE,
        state.stage());
    boolean corrected = c.trigger() == ReopenTrigger.P1_DATA_CORRECTED;
    Refuse.when(state.stage() == PROHIBITED_P1 && !corrected, PROHIBITION_STANDS);
    Refuse.when(state.stage() != PROHIBITED_P1 && corrected, TRIGGER_NOT_FOR_THIS, c.trigger());
    int count = state.all(CaseReopened.class).size() + 1;
    return List.of(new CaseReopened(count, c.trigger(), state.stage(), c.reason()));
  }

  private static boolean suspendedAfterConfirmation(CaseState state) {
    return state.stage() == SUSPENDED
        && state.latest(CaseSuspended.class).filter(s -> s.stage().confirmed()).isPresent();
  }
}
