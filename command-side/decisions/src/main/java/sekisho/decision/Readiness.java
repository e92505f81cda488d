package sekisho.decision;

import static sekisho.message.Ground.*;

import java.time.LocalDate;
import java.util.Set;
import sekisho.decision.policy.PolicyBook;
import sekisho.message.Acting;
import sekisho.message.AgreementStatus;
import sekisho.message.CombatStatus;
import sekisho.message.DocumentKind;
import sekisho.message.Evaluation;
import sekisho.message.Refused;
import sekisho.message.ReviewEvent.AttRiskAssessed;
import sekisho.message.SignOffEvent.SpecialCircumstancesFound;
import sekisho.message.UndertakingEvent.ConsentBasisRecorded;
import sekisho.message.UndertakingEvent.UndertakingProposed;
import sekisho.message.UndertakingEvent.UndertakingRecorded;
import sekisho.message.Verdict;

/** What must stand before a case is escalated, tabled, signed, confirmed or licensed. */
public final class Readiness {
  private final PolicyBook policy;

  public Readiness(PolicyBook policy) {
    this.policy = policy;
  }

  /**
   * Everything that the review owes (I-06): screening complete and valid, all viewpoints, three
   * ministries' views and the Secretariat's, the ATT risk, the end-use certificate.
   */
  public void reviewed(Acting by, CaseState state) {
    Screened screened = Screened.of(state);
    Refuse.when(screened.p1().isEmpty(), P1_NOT_SCREENED);
    Refuse.when(screened.p1Hit(), P1_HIT);
    Refuse.unless(screened.p1Confirmed(), P1_NOT_CONFIRMED);
    Refuse.when(screened.classification().isEmpty(), NOT_CLASSIFIED);
    Refuse.unless(screened.classificationAgreed(), CLASSIFICATION_NOT_CONCURRED);
    Refuse.when(screened.agreement().isEmpty(), AGREEMENT_NOT_CHECKED);
    combat(by.day(), screened);
    Reviewed review = Reviewed.of(state);
    Refuse.unless(
        review.missingViewpoints().isEmpty(),
        VIEWPOINTS_MISSING,
        review.missingViewpoints().toArray());
    Refuse.when(review.attRisk().isEmpty(), ATT_RISK_MISSING);
    Refuse.when(
        review.attRisk().filter(AttRiskAssessed::overriding).isPresent(), ATT_RISK_OVERRIDING);
    Refuse.unless(
        review.missingViews().isEmpty(), MINISTRY_VIEWS_MISSING, review.missingViews().toArray());
    Refuse.unless(
        Requested.of(state).hasDocument(DocumentKind.END_USE_CERTIFICATE),
        END_USE_CERTIFICATE_MISSING);
    parties(state);
  }

  /** No match of a party with a list of parties is open or true (assumption A). */
  public static void parties(CaseState state) {
    MatchedParties.cleared(state);
  }

  /**
   * A combat finding counts when MOD concurred, it says yes or no, and its last day has not passed.
   */
  private static void combat(LocalDate day, Screened screened) {
    Refuse.when(screened.combat().isEmpty(), COMBAT_NOT_DETERMINED);
    Refuse.when(
        screened.combat().orElseThrow().status() == CombatStatus.UNDETERMINED, COMBAT_UNDETERMINED);
    Refuse.unless(screened.combatConcurred(), COMBAT_NOT_CONCURRED);
    Refuse.unless(
        screened.combatValidOn(day), COMBAT_EXPIRED, screened.combat().orElseThrow().validUntil());
  }

  /** The evaluation that counts today: of these facts, under the version in force today (I-02). */
  public Evaluation evaluation(Acting by, CaseState state) {
    Evaluation evaluation = evaluated(Screened.of(state));
    Refuse.unless(
        evaluation.version().equals(policy.inForceOn(by.day()).id()),
        EVALUATION_OUTDATED,
        evaluation.version());
    Refuse.unless(
        evaluation.facts().equals(PolicyInput.of(state, by.day())),
        EVALUATION_OUTDATED,
        evaluation.version());
    return evaluation;
  }

  /** The evaluation that counts today, when it says that the transfer may be permitted. */
  public Evaluation permitting(Acting by, CaseState state) {
    Evaluation evaluation = evaluation(by, state);
    Refuse.unless(evaluation.verdict() == Verdict.OK, RULES_DO_NOT_PERMIT, evaluation.verdict());
    return evaluation;
  }

  /** The consent basis stands before the confirmation (I-13). */
  public static void consentBasis(CaseState state) {
    Refuse.when(state.latest(ConsentBasisRecorded.class).isEmpty(), CONSENT_BASIS_MISSING);
  }

  /**
   * What a weapon needs before the four ministers sign: agreement in force, text of the undertaking
   * (I-07), special circumstances where combat takes place (I-08).
   */
  public static void weapon(Acting by, CaseState state) {
    Screened screened = Screened.of(state);
    combat(by.day(), screened);
    Evaluation evaluation = evaluated(screened);
    boolean weapon = screened.sdfWeapon();
    Refuse.when(
        weapon && restsOnAgreement(evaluation) && !agreementInForce(screened),
        AGREEMENT_NOT_IN_FORCE);
    Refuse.when(
        (weapon || evaluation.undertakingRequired())
            && state.latest(UndertakingProposed.class).isEmpty(),
        UNDERTAKING_TEXT_MISSING);
    if (weapon && screened.combat().orElseThrow().status() == CombatStatus.YES) {
      SpecialCircumstancesFound found =
          state
              .latest(SpecialCircumstancesFound.class)
              .orElseThrow(() -> new Refused(SPECIAL_CIRCUMSTANCES_MISSING));
      Refuse.when(
          by.day().isAfter(found.validUntil()), SPECIAL_CIRCUMSTANCES_EXPIRED, found.validUntil());
    }
  }

  private static Evaluation evaluated(Screened screened) {
    return screened
        .evaluation()
        .orElseThrow(() -> new IllegalStateException("A screened case has been evaluated"));
  }

  /**
   * Under V2026 a weapon rests on the agreement unless one of the heads permits it to which RB19
   * yields (RB5, RB6, RB9, RB25); that these need no agreement is an assumption of the model.
   */
  private static boolean restsOnAgreement(Evaluation evaluation) {
    return evaluation.version().value().equals("V2026")
        && !(evaluation.hit("RB5")
            || evaluation.hit("RB6")
            || evaluation.hit("RB9")
            || evaluation.hit("RB25"));
  }

  private static boolean agreementInForce(Screened screened) {
    return screened.agreement().filter(a -> a.status() == AgreementStatus.IN_FORCE).isPresent();
  }

  /** The undertaking is recorded, of the text on the dossier, and binds that day (I-07). */
  public static void undertakingInForce(LocalDate day, CaseState state) {
    UndertakingRecorded recorded =
        state
            .newestOf(Set.of(UndertakingRecorded.class, UndertakingProposed.class))
            .filter(UndertakingRecorded.class::isInstance)
            .map(UndertakingRecorded.class::cast)
            .orElseThrow(() -> new Refused(UNDERTAKING_NOT_RECORDED));
    Refuse.when(day.isBefore(recorded.inForceOn()), UNDERTAKING_NOT_IN_FORCE, recorded.inForceOn());
    Refuse.when(day.isAfter(recorded.expiresOn()), UNDERTAKING_EXPIRED, recorded.expiresOn());
  }
}
