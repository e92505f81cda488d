package sekisho.view.casefile;

import java.util.EnumMap;
import java.util.Map;
import sekisho.message.Evaluation;
import sekisho.message.Stage;

/** The six gates that a case passes on its way to a licence. */
public enum CaseGate {
  REQUEST(1),
  SCREENING(2),
  REVIEW(3),
  UNDERTAKING(4),
  CONFIRMATION(5),
  LICENCE(6);

  private final int number;

  CaseGate(int number) {
    this.number = number;
  }

  /** How a gate stands. */
  public enum State {
    DONE,
    NOW,
    WAIT,
    /** The case ended or is stopped here. */
    STOPPED,
    /** The rules ask for nothing here. */
    NOT_NEEDED
  }

  /** The number of the gate for people, from 1. */
  public int number() {
    return number;
  }

  /** The gate with this number. */
  public static CaseGate numbered(int number) {
    return values()[number - 1];
  }

  /** The gate at which a case stands. */
  public static CaseGate of(CaseFile file) {
    return of(file, file.stage());
  }

  /** Whether the case ended or is stopped at its gate. */
  public static boolean stopped(CaseFile file) {
    return file.stage().ended() || file.stage() == Stage.ON_HOLD || file.stage() == Stage.SUSPENDED;
  }

  /** How every gate of a case stands, in order. */
  public static Map<CaseGate, State> states(CaseFile file) {
    Map<CaseGate, State> states = new EnumMap<>(CaseGate.class);
    CaseGate at = of(file);
    for (CaseGate gate : values()) {
      states.put(gate, gate == UNDERTAKING ? undertaking(file, at) : state(file, gate, at));
    }
    return states;
  }

  private static State state(CaseFile file, CaseGate gate, CaseGate at) {
    if (gate == at) {
      if (file.stage() == Stage.LICENSED) {
        return State.DONE;
      }
      return stopped(file) ? State.STOPPED : State.NOW;
    }
    boolean screenAgain =
        gate == SCREENING && file.stage().inReview() && !file.screening().complete();
    if (screenAgain) {
      return State.NOW;
    }
    return gate.compareTo(at) < 0 || confirmed(file, gate) ? State.DONE : State.WAIT;
  }

  /** The confirmation may be given while the record of the undertaking is still to come. */
  private static boolean confirmed(CaseFile file, CaseGate gate) {
    return gate == CONFIRMATION && file.stage().confirmed();
  }

  private static State undertaking(CaseFile file, CaseGate at) {
    Undertaking undertaking = file.undertaking();
    if (undertaking.inscribed().isPresent()) {
      return State.DONE;
    } else if (at == UNDERTAKING) {
      return stopped(file) ? State.STOPPED : State.NOW;
    } else if (notNeeded(file)) {
      return State.NOT_NEEDED;
    }
    return undertaking.proposed().isPresent() && !stopped(file) ? State.NOW : State.WAIT;
  }

  private static boolean notNeeded(CaseFile file) {
    return file.screening().evaluationStands()
        && !file.screening().sdfWeapon()
        && !undertakingRequired(file);
  }

  private static CaseGate of(CaseFile file, Stage stage) {
    return switch (stage) {
      case DRAFT, SUBMITTED, RETURNED -> REQUEST;
      case P1_SCREENING, PROHIBITED_P1, CLASSIFIED -> SCREENING;
      case MINISTRY_REVIEW, INFO_REQUESTED -> REVIEW;
      case NOT_PERMITTED -> escalated(file) ? CONFIRMATION : REVIEW;
      case SECRETARIES_MEETING,
          FOUR_MINISTER_PENDING,
          CABINET_PENDING,
          ON_HOLD,
          POLICY_CONFIRMED_CONDITIONAL,
          EXPIRED ->
          CONFIRMATION;
      case POLICY_CONFIRMED -> undertakingOwed(file) ? UNDERTAKING : LICENCE;
      case UNDERTAKING_RECORDED, LICENCE_REVIEW, LICENSED, REFUSED, REVOKED -> LICENCE;
      case WITHDRAWN -> file.request().withdrawal().map(w -> of(file, w.stage())).orElse(REQUEST);
      case SUSPENDED -> file.licensing().suspension().map(s -> of(file, s.stage())).orElse(REVIEW);
    };
  }

  private static boolean escalated(CaseFile file) {
    return file.review().escalation().isPresent();
  }

  private static boolean undertakingOwed(CaseFile file) {
    return undertakingRequired(file) && file.undertaking().inscribed().isEmpty();
  }

  private static boolean undertakingRequired(CaseFile file) {
    return file.screening()
        .evaluation()
        .map(Screening.Evaluated::evaluation)
        .map(Evaluation::undertakingRequired)
        .orElse(false);
  }
}
