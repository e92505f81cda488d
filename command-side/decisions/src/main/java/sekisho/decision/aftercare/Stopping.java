package sekisho.decision.aftercare;

import static sekisho.message.Ground.*;
import static sekisho.message.Stage.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import sekisho.decision.CaseState;
import sekisho.decision.Fact;
import sekisho.decision.PolicyInput;
import sekisho.decision.Refuse;
import sekisho.decision.Screened;
import sekisho.decision.policy.PolicyBook;
import sekisho.decision.policy.PolicyVersion;
import sekisho.message.Acting;
import sekisho.message.AftercareCommand.ApplyConsequence;
import sekisho.message.AftercareCommand.LiftSuspension;
import sekisho.message.AftercareCommand.SuspendCase;
import sekisho.message.AftercareEvent.CaseReopened;
import sekisho.message.AftercareEvent.CaseSuspended;
import sekisho.message.AftercareEvent.ReexaminationAsked;
import sekisho.message.AftercareEvent.SuspensionLifted;
import sekisho.message.AgreementStatus;
import sekisho.message.CaseEvent;
import sekisho.message.CausingRecord;
import sekisho.message.Consequence;
import sekisho.message.Evaluation;
import sekisho.message.ReopenTrigger;
import sekisho.message.ReviewEvent.ViewpointRecorded;
import sekisho.message.ScreeningEvent.AgreementChecked;
import sekisho.message.ScreeningEvent.CombatConcurred;
import sekisho.message.ScreeningEvent.CombatDetermined;
import sekisho.message.ScreeningEvent.P1Confirmed;
import sekisho.message.ScreeningEvent.P1Screened;
import sekisho.message.ScreeningEvent.PolicyVersionPinned;
import sekisho.message.Seat;
import sekisho.message.SignOffEvent.PolicyConfirmed;
import sekisho.message.Stage;
import sekisho.message.Verdict;

/**
 * Stopping a case, by hand or because of a fact on record outside it, and letting it go on (I-02,
 * I-17, I-18).
 */
final class Stopping {
  private final PolicyBook policy;

  Stopping(PolicyBook policy) {
    this.policy = policy;
  }

  static List<CaseEvent> suspend(SuspendCase c, CaseState state) {
    Refuse.when(
        state.stage().ended() || state.stage() == DRAFT || state.stage() == SUSPENDED,
        NOT_AT_THIS_STAGE,
        state.stage());
    Refuse.when(c.trigger() == ReopenTrigger.P1_DATA_CORRECTED, TRIGGER_NOT_FOR_THIS, c.trigger());
    return List.of(new CaseSuspended(c.trigger(), state.stage(), c.reason(), Optional.empty()));
  }

  /**
   * What the fact demands of the case as it stands at this moment: nothing where it is not touched,
   * and nothing where it was dealt with, however often the fact is delivered.
   */
  List<CaseEvent> apply(ApplyConsequence c, Acting by, CaseState state) {
    if (dealtWith(c.cause(), state)) {
      return List.of();
    }
    Stage stood = stood(state);
    return switch (Consequence.of(c.trigger(), standing(stood, state))) {
      case SUSPEND ->
          List.of(new CaseSuspended(c.trigger(), stood, c.reason(), Optional.of(c.cause())));
      case EVALUATE_AGAIN -> askedAgain(c, by.day(), state);
      case LOOK_AGAIN -> List.of(new ReexaminationAsked(c.trigger(), c.reason(), c.cause()));
      case NOT_SUBMITTED,
          ENDED,
          NOT_A_WEAPON,
          NOT_YET_CLASSIFIED,
          DOES_NOT_RELY_ON_IT,
          LICENSED_BEFORE,
          GOES_ELSEWHERE,
          NOT_A_TRIGGER ->
          List.of();
    };
  }

  private static boolean dealtWith(CausingRecord cause, CaseState state) {
    return state.all(ReexaminationAsked.class).stream().anyMatch(e -> e.cause().equals(cause))
        || state.all(CaseSuspended.class).stream()
            .anyMatch(e -> e.cause().filter(cause::equals).isPresent());
  }

  /** Where the case stands; where it stood, when it is suspended. */
  private static Stage stood(CaseState state) {
    return state.stage() == SUSPENDED
        ? state.latest(CaseSuspended.class).orElseThrow().stage()
        : state.stage();
  }

  /** Until METI and MOD agree, a weapon of either counts as a weapon (assumption A). */
  private static Consequence.Standing standing(Stage stood, CaseState state) {
    Screened screened = Screened.of(state);
    Optional<Boolean> weapon =
        screened
            .classification()
            .map(item -> item.sdfWeapon())
            .filter(isWeapon -> isWeapon || screened.classificationAgreed());
    return new Consequence.Standing(
        stood,
        weapon,
        screened.agreement().filter(a -> a.status() == AgreementStatus.IN_FORCE).isPresent());
  }

  /** The case is pinned to the version of the day; the rules follow by themselves (I-02). */
  private List<CaseEvent> askedAgain(ApplyConsequence c, LocalDate day, CaseState state) {
    List<CaseEvent> events = new ArrayList<>();
    events.add(new ReexaminationAsked(c.trigger(), c.reason(), c.cause()));
    PolicyVersion version = policy.inForceOn(day);
    state
        .latest(PolicyVersionPinned.class)
        .filter(pinned -> !pinned.version().equals(version.id()))
        .ifPresent(_ -> events.add(new PolicyVersionPinned(version.id(), version.effectiveFrom())));
    return events;
  }

  /**
   * By the level that approved, on fresh findings (I-18, an assumption of the model). A confirmed
   * case goes on only if the rules under which it was confirmed still permit it on these findings;
   * otherwise it is opened again, or its licence revoked (assumption A).
   */
  List<CaseEvent> lift(LiftSuspension c, Acting by, CaseState state) {
    Refuse.unlessAt(state, SUSPENDED);
    Optional<PolicyConfirmed> confirmed =
        state.latestUnless(PolicyConfirmed.class, CaseReopened.class::isInstance);
    Seat approving =
        confirmed.filter(p -> p.level().fourMinisters()).isPresent() ? Seat.PM : Seat.NSS_C;
    Refuse.unless(by.seat() == approving, NOT_THE_APPROVING_LEVEL, by.seat());
    Stage stood = stood(state);
    Running.of(state).forEach(running -> running.needsFreshFindings(by.day()));
    if (stood.confirmed()) {
      Evaluation now =
          policy.evaluate(confirmed.orElseThrow().version(), PolicyInput.of(state, by.day()));
      Refuse.unless(now.verdict() == Verdict.OK, RULES_DO_NOT_PERMIT, now.verdict());
    }
    return List.of(new SuspensionLifted(stood, c.reason()));
  }

  /** One reason for which the case is suspended, and what was recorded since. */
  private record Running(CaseSuspended suspended, List<Fact> since, CaseState state) {
    static List<Running> of(CaseState state) {
      List<Fact> facts = state.facts().toList();
      List<Running> running = new ArrayList<>();
      for (int i = facts.size() - 1; i >= 0; i--) {
        CaseEvent event = facts.get(i).event();
        if (event instanceof SuspensionLifted || event instanceof CaseReopened) {
          break;
        } else if (event instanceof CaseSuspended suspended) {
          running.addFirst(new Running(suspended, facts.subList(i + 1, facts.size()), state));
        }
      }
      return running;
    }

    void needsFreshFindings(LocalDate day) {
      Screened screened = Screened.of(state);
      switch (suspended.trigger()) {
        case EMBARGO_LISTED, COURT_OR_UN_FINDING ->
            Refuse.unless(
                made(P1Screened.class, P1Confirmed.class) && screened.p1Confirmed(),
                FRESH_P1_FINDING_NEEDED);
        case AGREEMENT_DENOUNCED ->
            Refuse.unless(made(AgreementChecked.class), FRESH_AGREEMENT_FINDING_NEEDED);
        case CONFLICT_OUTBREAK,
            REQUEST_CHANGED,
            FALSE_STATEMENT,
            EXTRA_PURPOSE_USE,
            UNCONSENTED_RETRANSFER,
            SPECIAL_CIRCUMSTANCES_ENDED,
            NEW_POLICY_VERSION,
            P1_DATA_CORRECTED -> {}
      }
      boolean reviewed = screened.evaluation().isPresent();
      if (reviewed || suspended.trigger() == ReopenTrigger.CONFLICT_OUTBREAK) {
        Refuse.unless(
            made(CombatDetermined.class, CombatConcurred.class)
                && screened.combatConcurred()
                && screened.combatValidOn(day),
            FRESH_COMBAT_FINDING_NEEDED);
      }
      Refuse.unless(!reviewed || made(ViewpointRecorded.class), VIEWPOINTS_MISSING);
    }

    /** Whether a fact of each of these types was recorded since. */
    private boolean made(Class<?>... types) {
      return Set.of(types).stream().allMatch(type -> anySince(type::isInstance));
    }

    private boolean anySince(Predicate<CaseEvent> wanted) {
      return since.stream().map(Fact::event).anyMatch(wanted);
    }
  }
}
