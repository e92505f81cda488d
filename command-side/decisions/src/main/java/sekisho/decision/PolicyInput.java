package sekisho.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import sekisho.message.AgreementStatus;
import sekisho.message.Appraisal;
import sekisho.message.Circumstance;
import sekisho.message.ClaimedBasis;
import sekisho.message.Classification;
import sekisho.message.CombatStatus;
import sekisho.message.Country;
import sekisho.message.Destination;
import sekisho.message.ItemForm;
import sekisho.message.ItemLine;
import sekisho.message.JointDevelopment;
import sekisho.message.Licensor;
import sekisho.message.PolicyFacts;
import sekisho.message.ReviewEvent.AttRiskAssessed;
import sekisho.message.ScreeningEvent.CombatDetermined;
import sekisho.message.SignOffEvent.SpecialCircumstancesFound;
import sekisho.message.Tri;

/** Turns a case into the question that is put to the policy book. */
public final class PolicyInput {
  private PolicyInput() {}

  /**
   * The facts of the case as they stand that day.
   *
   * @throws IllegalStateException when screening is not complete
   */
  public static PolicyFacts of(CaseState state, LocalDate day) {
    Requested request = Requested.of(state);
    Screened screened = Screened.of(state);
    Reviewed reviewed = Reviewed.of(state);
    Destination destination = request.destination().orElseThrow(PolicyInput::incomplete);
    Classification item = screened.classification().orElseThrow(PolicyInput::incomplete);
    Appraisal appraisal = screened.appraisal().orElseThrow(PolicyInput::incomplete);
    Predicate<Circumstance> holds = appraisal::holds;
    Optional<ClaimedBasis> basis = request.basis();
    return PolicyFacts.about(destination.country())
        .item1(item.item1Arms())
        .form(form(request))
        .sdfWeapon(item.sdfWeapon())
        .missionWeapon(holds.test(Circumstance.MISSION_WEAPON))
        .fiveCategory(item.fiveCategory())
        .licensor(basis.map(ClaimedBasis::licensor).orElse(Licensor.NONE))
        .toLicensor(basis.map(ClaimedBasis::toLicensor).orElse(false))
        .licensorRequest(basis.map(ClaimedBasis::licensorRequest).orElse(false))
        .jointDevelopment(basis.map(ClaimedBasis::jointDevelopment).orElse(JointDevelopment.NONE))
        .gcap(basis.map(ClaimedBasis::gcap).orElse(false))
        .recipient(destination.recipientType())
        .agreement(screened.agreement().map(a -> a.status()).orElse(AgreementStatus.NONE))
        .p1Treaty(screened.p1().map(p -> p.treaty().hit()).orElse(Tri.UNKNOWN))
        .p1Unsc(screened.p1().map(p -> p.unsc().hit()).orElse(Tri.UNKNOWN))
        .p1ConflictParty(screened.p1().map(p -> p.conflictParty().hit()).orElse(Tri.UNKNOWN))
        .combat(combat(screened, day))
        .aggressionVictim(holds.test(Circumstance.AGGRESSION_VICTIM))
        .specialCircumstances(specialCircumstances(state, destination.country(), day))
        .securityPartner(holds.test(Circumstance.SECURITY_PARTNER))
        .positiveMeaning(holds.test(Circumstance.POSITIVE_MEANING))
        .peaceContribution(holds.test(Circumstance.PEACE_CONTRIBUTION))
        .destinationAppropriate(reviewed.destinationAppropriate())
        .concern(reviewed.concern())
        .attOverriding(reviewed.attRisk().map(AttRiskAssessed::overriding).orElse(false))
        .precedent(holds.test(Circumstance.PRECEDENT))
        .thirdPartyTransfer(holds.test(Circumstance.THIRD_PARTY_TRANSFER))
        .acsa(holds.test(Circumstance.ACSA))
        .sdfActivity(holds.test(Circumstance.SDF_ACTIVITY))
        .minimal(holds.test(Circumstance.MINIMAL))
        .urgent(holds.test(Circumstance.URGENT))
        .pooling(holds.test(Circumstance.POOLING))
        .tenderSample(holds.test(Circumstance.TENDER_SAMPLE))
        .smallValue(holds.test(Circumstance.SMALL_VALUE))
        .build();
  }

  /** A finished item anywhere makes the case one of finished items: the strictest form decides. */
  private static ItemForm form(Requested request) {
    return request.lines().stream()
        .map(ItemLine::form)
        .min(ItemForm::compareTo)
        .orElseThrow(PolicyInput::incomplete);
  }

  /** A finding whose last day has passed is no finding. */
  private static CombatStatus combat(Screened screened, LocalDate day) {
    return screened.combatConcurred() && screened.combatValidOn(day)
        ? screened.combat().map(CombatDetermined::status).orElse(CombatStatus.UNDETERMINED)
        : CombatStatus.UNDETERMINED;
  }

  private static boolean specialCircumstances(CaseState state, Country country, LocalDate day) {
    return state.latest(SpecialCircumstancesFound.class).stream()
        .anyMatch(s -> s.country().equals(country) && !day.isAfter(s.validUntil()));
  }

  private static IllegalStateException incomplete() {
    return new IllegalStateException("The rules are asked only about a screened case");
  }
}
