package sekisho.message;

import java.util.Optional;

/**
 * What a fact on record does to one case (I-02, I-17, I-18). One definition for the decider, which
 * acts on it, and for the pages, which find the cases and count them.
 *
 * <p>Sourced is only that nothing was laid down for a war that starts after the approval; which
 * cases are touched, and how, is assumption A.
 */
public enum Consequence {
  /** The case is stopped until the level that approved lets it go on. */
  SUSPEND,
  /** The case is not confirmed yet: the rules are asked again. */
  EVALUATE_AGAIN,
  /** The case is confirmed but not licensed: people look whether it has to be opened again. */
  LOOK_AGAIN,
  /** Not submitted yet: the fact is known before the examination begins. */
  NOT_SUBMITTED,
  /** Nothing more happens in it. */
  ENDED,
  /** No weapon of the SDF Act. */
  NOT_A_WEAPON,
  /** Nobody has found yet whether it is a weapon; seen to once it is found. */
  NOT_YET_CLASSIFIED,
  /** It was not found to rest on an agreement in force. */
  DOES_NOT_RELY_ON_IT,
  /** It was licensed under the version that was in force then (I-02). */
  LICENSED_BEFORE,
  /** Its destination was changed meanwhile. */
  GOES_ELSEWHERE,
  /** Nothing of this kind stops a case by itself. */
  NOT_A_TRIGGER;

  /**
   * A case as far as facts outside it may touch it.
   *
   * @param stage where it stands; where it stood when it was suspended
   * @param weapon whether it is a weapon of the SDF Act; empty until that is found
   * @param restsOnAgreement whether its newest check found an agreement in force
   */
  public record Standing(Stage stage, Optional<Boolean> weapon, boolean restsOnAgreement) {}

  /** Whether something has to happen in the case. */
  public boolean touched() {
    return this == SUSPEND || this == EVALUATE_AGAIN || this == LOOK_AGAIN;
  }

  /** What a fact of this kind does to a case that stands so. */
  public static Consequence of(ReopenTrigger trigger, Standing standing) {
    if (standing.stage() == Stage.DRAFT) {
      return NOT_SUBMITTED;
    } else if (standing.stage().ended()) {
      return ENDED;
    }
    return switch (trigger) {
      case CONFLICT_OUTBREAK -> ofWeapon(standing, SUSPEND);
      case EMBARGO_LISTED, COURT_OR_UN_FINDING -> SUSPEND;
      case AGREEMENT_DENOUNCED ->
          ofWeapon(standing, standing.restsOnAgreement() ? SUSPEND : DOES_NOT_RELY_ON_IT);
      case NEW_POLICY_VERSION -> newVersion(standing.stage());
      case SPECIAL_CIRCUMSTANCES_ENDED ->
          ofWeapon(standing, standing.stage().confirmed() ? SUSPEND : EVALUATE_AGAIN);
      case REQUEST_CHANGED,
          FALSE_STATEMENT,
          EXTRA_PURPOSE_USE,
          UNCONSENTED_RETRANSFER,
          P1_DATA_CORRECTED ->
          NOT_A_TRIGGER;
    };
  }

  private static Consequence ofWeapon(Standing standing, Consequence weapon) {
    return standing
        .weapon()
        .map(isWeapon -> isWeapon ? weapon : NOT_A_WEAPON)
        .orElse(NOT_YET_CLASSIFIED);
  }

  /** The version in force at the confirmation decides; what is shipped was decided (I-02). */
  private static Consequence newVersion(Stage stage) {
    if (stage == Stage.LICENSED) {
      return LICENSED_BEFORE;
    }
    return stage.confirmed() ? LOOK_AGAIN : EVALUATE_AGAIN;
  }
}
