package sekisho.decision.signoff;

import static sekisho.message.Ground.*;
import static sekisho.message.Stage.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sekisho.decision.CaseState;
import sekisho.decision.Dossier;
import sekisho.decision.Readiness;
import sekisho.decision.Refuse;
import sekisho.decision.Reviewed;
import sekisho.decision.Round;
import sekisho.message.Acting;
import sekisho.message.AdverseGround;
import sekisho.message.CaseEvent;
import sekisho.message.DossierHash;
import sekisho.message.Evaluation;
import sekisho.message.Level;
import sekisho.message.MinisterSignature;
import sekisho.message.ObjectionOutcome;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.message.SignOffCommand.ObjectToCase;
import sekisho.message.SignOffCommand.ReturnDossier;
import sekisho.message.SignOffCommand.SignCase;
import sekisho.message.SignOffCommand.WithdrawSignOff;
import sekisho.message.SignOffEvent.FourMinisterConcluded;
import sekisho.message.SignOffEvent.MinisterObjected;
import sekisho.message.SignOffEvent.MinisterReturned;
import sekisho.message.SignOffEvent.MinisterSigned;
import sekisho.message.SignOffEvent.PolicyConfirmed;
import sekisho.message.SignOffEvent.SignOffWithdrawn;

/** The four ministers: each signs, objects or returns, alone, what was shown (I-04, I-09). */
final class Signing {
  private final Readiness readiness;

  Signing(Readiness readiness) {
    this.readiness = readiness;
  }

  /** Four distinct offices and four distinct persons on one hash; the fourth decides at once. */
  List<CaseEvent> sign(SignCase c, Acting by, CaseState state) {
    Round round = shown(c.dossier(), state);
    Refuse.when(round.hasSigned(by.seat()), SIGNED_ALREADY, by.seat());
    Refuse.when(hasSigned(by, round), ONE_PERSON_ONE_OFFICE);
    readiness.reviewed(by, state);
    Readiness.weapon(by, state);
    Evaluation evaluation = readiness.permitting(by, state);
    Readiness.consentBasis(state);
    List<CaseEvent> events = new ArrayList<>();
    events.add(
        new MinisterSigned(
            by.seat(),
            round.number(),
            round.dossier(),
            round.meeting().id(),
            round.meeting().circulation()));
    List<MinisterSignature> signatures = new ArrayList<>(round.signatures());
    signatures.add(new MinisterSignature(by.seat(), by.person()));
    if (signatures.size() == Seat.FOUR_MINISTERS.size()) {
      events.addAll(conclude(round, signatures, evaluation, state));
    }
    return events;
  }

  private static boolean hasSigned(Acting by, Round round) {
    return round.signatures().stream().anyMatch(s -> s.person().equals(by.person()));
  }

  private static List<CaseEvent> conclude(
      Round round, List<MinisterSignature> signatures, Evaluation evaluation, CaseState state) {
    boolean toCabinet = evaluation.level() == Level.L4;
    FourMinisterConcluded concluded =
        new FourMinisterConcluded(
            round.number(),
            round.dossier(),
            signatures,
            Reviewed.of(state).conditions(),
            round.conditionalOn(),
            toCabinet);
    return toCabinet
        ? List.of(concluded)
        : List.of(
            concluded,
            new PolicyConfirmed(
                Level.L3,
                evaluation.version(),
                Optional.empty(),
                concluded.conditions(),
                concluded.conditionalOn()));
  }

  /** One objection blocks; no quorum of three (I-09, an assumption of the model). */
  List<CaseEvent> object(ObjectToCase c, Acting by, CaseState state) {
    Round round = shown(c.dossier(), state);
    Refuse.when(
        c.outcome() == ObjectionOutcome.NOT_PERMITTED
            && c.ground().filter(AdverseGround::isNamed).isEmpty(),
        GROUND_NOT_NAMED);
    return List.of(
        new MinisterObjected(
            by.seat(), round.number(), round.dossier(), c.outcome(), c.ground(), c.reason()));
  }

  List<CaseEvent> returnDossier(ReturnDossier c, Acting by, CaseState state) {
    Round round = shown(c.dossier(), state);
    return List.of(
        new MinisterReturned(by.seat(), round.number(), round.dossier(), c.instruction()));
  }

  List<CaseEvent> withdraw(WithdrawSignOff c, Acting by, CaseState state) {
    Refuse.unlessAt(state, FOUR_MINISTER_PENDING);
    Round round = Round.open(state).orElseThrow(() -> new Refused(NO_OPEN_ROUND));
    Refuse.unless(
        round.signatures().contains(new MinisterSignature(by.seat(), by.person())), NOT_SIGNED);
    return List.of(new SignOffWithdrawn(by.seat(), round.number(), c.reason()));
  }

  /** What the minister saw is what is frozen, and what is frozen is what counts now (I-04). */
  private static Round shown(DossierHash dossier, CaseState state) {
    Refuse.unlessAt(state, FOUR_MINISTER_PENDING);
    Round round = Round.open(state).orElseThrow(() -> new Refused(NO_OPEN_ROUND));
    Refuse.unless(round.dossier().equals(dossier), DOSSIER_CHANGED);
    Refuse.unless(Dossier.of(state, round.conditionalOn()).hash().equals(dossier), DOSSIER_CHANGED);
    return round;
  }

  static FourMinisterConcluded concluded(CaseState state) {
    return state
        .latest(FourMinisterConcluded.class)
        .orElseThrow(() -> new IllegalStateException("The Cabinet comes after the four ministers"));
  }
}
