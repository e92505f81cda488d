package sekisho.decision.signoff;

import static sekisho.message.Ground.*;
import static sekisho.message.Stage.*;

import java.util.List;
import java.util.Optional;
import sekisho.decision.CaseState;
import sekisho.decision.Decider;
import sekisho.decision.Dossier;
import sekisho.decision.Numbers;
import sekisho.decision.Readiness;
import sekisho.decision.Refuse;
import sekisho.decision.Reviewed;
import sekisho.decision.Round;
import sekisho.decision.Screened;
import sekisho.message.Acting;
import sekisho.message.CaseEvent;
import sekisho.message.CombatStatus;
import sekisho.message.ConfirmationCondition;
import sekisho.message.Evaluation;
import sekisho.message.Level;
import sekisho.message.Meeting;
import sekisho.message.MeetingId;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.message.SignOffCommand;
import sekisho.message.SignOffCommand.ConfirmPolicy;
import sekisho.message.SignOffCommand.FindSpecialCircumstances;
import sekisho.message.SignOffCommand.LapseConfirmation;
import sekisho.message.SignOffCommand.ObjectToCase;
import sekisho.message.SignOffCommand.RecordCabinet;
import sekisho.message.SignOffCommand.RecordConditionMet;
import sekisho.message.SignOffCommand.ResumeCase;
import sekisho.message.SignOffCommand.ReturnDossier;
import sekisho.message.SignOffCommand.SignCase;
import sekisho.message.SignOffCommand.TableCase;
import sekisho.message.SignOffCommand.WithdrawSignOff;
import sekisho.message.SignOffEvent.CabinetDecided;
import sekisho.message.SignOffEvent.CaseResumed;
import sekisho.message.SignOffEvent.ConfirmationConditionMet;
import sekisho.message.SignOffEvent.ConfirmationLapsed;
import sekisho.message.SignOffEvent.DossierFrozen;
import sekisho.message.SignOffEvent.PolicyConfirmed;
import sekisho.message.SignOffEvent.RoundVoided;
import sekisho.message.SignOffEvent.SpecialCircumstancesFound;

/** Decides on the confirmation of policy, at the level that the rules say. */
public final class SignOffDecider implements Decider<SignOffCommand> {
  private final Readiness readiness;
  private final Numbers numbers;
  private final Signing signing;

  public SignOffDecider(Readiness readiness, Numbers numbers) {
    this.readiness = readiness;
    this.numbers = numbers;
    this.signing = new Signing(readiness);
  }

  @Override
  public List<CaseEvent> decide(SignOffCommand command, Acting by, CaseState state) {
    return switch (command) {
      case ConfirmPolicy c -> confirm(c, by, state);
      case FindSpecialCircumstances c -> specialCircumstances(c, by, state);
      case TableCase c -> table(c, by, state);
      case SignCase c -> signing.sign(c, by, state);
      case ObjectToCase c -> signing.object(c, by, state);
      case ReturnDossier c -> signing.returnDossier(c, by, state);
      case WithdrawSignOff c -> signing.withdraw(c, by, state);
      case ResumeCase c -> resume(c, state);
      case RecordCabinet c -> cabinet(c, by, state);
      case RecordConditionMet c -> conditionMet(c, by, state);
      case LapseConfirmation c -> lapse(c, by, state);
    };
  }

  /** The ministries confirm a routine case themselves (L1), when nobody objects (process 7.5). */
  private List<CaseEvent> confirm(ConfirmPolicy c, Acting by, CaseState state) {
    Refuse.unlessAt(state, MINISTRY_REVIEW);
    readiness.reviewed(by, state);
    Evaluation evaluation = readiness.permitting(by, state);
    Refuse.unless(evaluation.level() == Level.L1, LEVEL_TOO_LOW, evaluation.level());
    Refuse.when(Reviewed.of(state).anyObjection(), MINISTRY_OBJECTS);
    Readiness.consentBasis(state);
    return List.of(
        new PolicyConfirmed(
            Level.L1,
            evaluation.version(),
            Optional.of(c.memo()),
            Reviewed.of(state).conditions(),
            Optional.empty()));
  }

  /**
   * For a weapon to a country in combat. The Secretariat proposes, never a minister, and the person
   * who proposed does not sign (I-08, I-05).
   */
  private static List<CaseEvent> specialCircumstances(
      FindSpecialCircumstances c, Acting by, CaseState state) {
    Refuse.unlessAt(state, MINISTRY_REVIEW, SECRETARIES_MEETING, FOUR_MINISTER_PENDING);
    Screened screened = Screened.of(state);
    boolean combat = screened.combat().filter(f -> f.status() == CombatStatus.YES).isPresent();
    Refuse.unless(screened.sdfWeapon() && combat, SPECIAL_CIRCUMSTANCES_NOT_NEEDED);
    Refuse.when(c.validUntil().isBefore(by.day()), SPECIAL_CIRCUMSTANCES_EXPIRED, c.validUntil());
    return List.of(
        new SpecialCircumstancesFound(
            screened.combat().orElseThrow().country(),
            c.facts(),
            c.securityNeed(),
            c.aggressionBasis(),
            c.validUntil()));
  }

  private List<CaseEvent> table(TableCase c, Acting by, CaseState state) {
    Refuse.unlessAt(state, FOUR_MINISTER_PENDING);
    Refuse.when(Round.open(state).isPresent(), ROUND_IS_OPEN);
    Refuse.unless(
        c.circulation() || c.attendance().equals(Seat.FOUR_MINISTERS), ATTENDANCE_MISSING);
    Refuse.when(
        c.conditionalOn().filter(x -> x.lapsesAfter().isBefore(by.day())).isPresent(),
        CONDITION_DATE_PASSED);
    readiness.reviewed(by, state);
    Readiness.weapon(by, state);
    readiness.permitting(by, state);
    Readiness.consentBasis(state);
    int year = by.day().getYear();
    return List.of(
        new DossierFrozen(
            state.all(DossierFrozen.class).size() + 1,
            Dossier.of(state, c.conditionalOn()).hash(),
            new Meeting(
                MeetingId.of(year, numbers.next(Numbers.Series.MEETING, year)),
                c.meetingOn(),
                c.circulation(),
                c.attendance()),
            c.conditionalOn()));
  }

  /**
   * Out of a hold; and out of the wait for the Cabinet, when the facts or the version that were
   * signed no longer hold (I-02, an assumption of the model).
   */
  private static List<CaseEvent> resume(ResumeCase c, CaseState state) {
    Refuse.unlessAt(state, ON_HOLD, CABINET_PENDING);
    return List.of(new CaseResumed(c.reason()));
  }

  /** After the four ministers, each GCAP transfer to a non-partner goes to the Cabinet (I-10). */
  private List<CaseEvent> cabinet(RecordCabinet c, Acting by, CaseState state) {
    Refuse.unless(state.stage() == CABINET_PENDING, CABINET_NOT_NEEDED);
    Refuse.when(c.decidedOn().isAfter(by.day()), MEETING_IN_FUTURE, c.decidedOn());
    Evaluation evaluation = readiness.permitting(by, state);
    Readiness.parties(state);
    return List.of(
        new CabinetDecided(c.decisionNumber(), c.decidedOn(), c.scope()),
        new PolicyConfirmed(
            Level.L4,
            evaluation.version(),
            Optional.empty(),
            Reviewed.of(state).conditions(),
            Signing.concluded(state).conditionalOn()));
  }

  /** The last day still counts (I-15). */
  private static List<CaseEvent> conditionMet(RecordConditionMet c, Acting by, CaseState state) {
    ConfirmationCondition condition = condition(state);
    Refuse.when(
        by.day().isAfter(condition.lapsesAfter()), CONDITION_DATE_PASSED, condition.lapsesAfter());
    return List.of(new ConfirmationConditionMet(c.evidence()));
  }

  private static List<CaseEvent> lapse(LapseConfirmation c, Acting by, CaseState state) {
    ConfirmationCondition condition = condition(state);
    Refuse.unless(
        c.conditionFailed() || by.day().isAfter(condition.lapsesAfter()),
        CONDITION_STILL_OPEN,
        condition.lapsesAfter());
    return List.of(new ConfirmationLapsed(c.conditionFailed(), c.reason()));
  }

  private static ConfirmationCondition condition(CaseState state) {
    Refuse.unless(state.stage() == POLICY_CONFIRMED_CONDITIONAL, NO_CONDITION);
    return state
        .latest(PolicyConfirmed.class)
        .flatMap(PolicyConfirmed::conditionalOn)
        .orElseThrow(() -> new Refused(NO_CONDITION));
  }

  /** The open round is void when what was frozen is no longer what counts (I-04). */
  public static List<CaseEvent> voidIfChanged(CaseState state) {
    return Round.open(state)
        .map(
            round ->
                new RoundVoided(
                    round.number(),
                    round.dossier(),
                    Dossier.of(state, round.conditionalOn()).hash()))
        .filter(voided -> !voided.before().equals(voided.after()))
        .map(voided -> List.<CaseEvent>of(voided))
        .orElse(List.of());
  }
}
