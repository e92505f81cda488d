package sekisho.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.decision.Acts.*;
import static sekisho.decision.Ways.*;
import static sekisho.message.Ground.*;
import static sekisho.message.Seat.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.app.register.SeededRegisters;
import sekisho.decision.Play;
import sekisho.message.AftercareCommand.ReopenCase;
import sekisho.message.AftercareCommand.SuspendCase;
import sekisho.message.AftercareEvent.*;
import sekisho.message.ClaimedBasis;
import sekisho.message.CombatStatus;
import sekisho.message.Country;
import sekisho.message.Evaluation;
import sekisho.message.JointDevelopment;
import sekisho.message.Level;
import sekisho.message.Licensor;
import sekisho.message.ReopenTrigger;
import sekisho.message.ReviewCommand.EscalateTo;
import sekisho.message.ReviewEvent.*;
import sekisho.message.ScreeningCommand.EvaluateRules;
import sekisho.message.ScreeningEvent.RulesEvaluated;
import sekisho.message.Seat;
import sekisho.message.SignOffCommand.ConfirmPolicy;
import sekisho.message.SignOffCommand.FindSpecialCircumstances;
import sekisho.message.SignOffCommand.RecordConditionMet;
import sekisho.message.SignOffEvent.*;
import sekisho.message.Stage;
import sekisho.message.SubmissionCommand.ClaimBasis;
import sekisho.message.SubmissionCommand.DescribeDestination;
import sekisho.message.SubmissionCommand.DescribeItem;
import sekisho.message.SubmissionCommand.OpenCase;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.message.SubmissionEvent.*;
import sekisho.message.UndertakingEvent.*;
import sekisho.message.Verdict;

/**
 * Cases from opening to licence and after, played by their seats on the real tables of the policy
 * book and the real register of agreements.
 */
class CaseLifeStory {

  private static Play opened(String country, ClaimedBasis basis) {
    return new Play(PolicyTableSpec.BOOK, new SeededRegisters())
        .when(APPLICANT, new OpenCase(CASE, text("title"), Optional.empty()))
        .then(CaseOpened.class)
        .when(APPLICANT, new DescribeItem(CASE, List.of(line(10))))
        .then(ItemDescribed.class)
        .when(APPLICANT, new DescribeDestination(CASE, to(country)))
        .then(DestinationDescribed.class)
        .when(APPLICANT, new ClaimBasis(CASE, basis))
        .then(BasisClaimed.class)
        .when(APPLICANT, endUseCertificate())
        .then(DocumentAttached.class)
        .when(APPLICANT, new SubmitCase(CASE, true, false))
        .then(CaseSubmitted.class);
  }

  private static ClaimedBasis basis(Licensor licensor, JointDevelopment joint) {
    boolean licensed = licensor != Licensor.NONE;
    return new ClaimedBasis(
        licensor,
        licensed,
        licensed,
        joint,
        joint == JointDevelopment.NONE ? List.of() : List.of(new Country("AU")),
        false);
  }

  private static Evaluation evaluation(Play play) {
    return play.latest(RulesEvaluated.class).evaluation();
  }

  @Test
  void a_radar_is_no_weapon_and_is_confirmed_by_the_ministries() {
    Play play =
        reviewed(
            inReview(
                opened("PH", basis(Licensor.NONE, JointDevelopment.NONE)), false, CombatStatus.NO));
    assertThat(evaluation(play).verdict()).isEqualTo(Verdict.OK);
    assertThat(evaluation(play).level()).isEqualTo(Level.L1);
    assertThat(evaluation(play).hit("RB21")).isTrue();
    play.when(NSS_C, new ConfirmPolicy(CASE, WORDS))
        .then(PolicyConfirmed.class)
        .when(APPLICANT, apply(1, 10))
        .then(LicenceApplied.class)
        .when(METI_DM, grant())
        .then(LicenceGranted.class)
        .standsAt(Stage.LICENSED);
  }

  @Test
  void a_missile_goes_to_the_licensor_with_four_signatures_and_an_undertaking() {
    Play play =
        inReview(opened("US", basis(Licensor.US, JointDevelopment.NONE)), true, CombatStatus.NO);
    assertThat(evaluation(play).verdict()).isEqualTo(Verdict.OK);
    assertThat(evaluation(play).level()).isEqualTo(Level.L3);
    assertThat(evaluation(play).dietNotice()).isTrue();
    Play tabled = beforeMinisters(play).did(NSS_C, table());
    tabled.when(FM, sign(tabled)).then(MinisterSigned.class);
    tabled.when(DM, sign(tabled)).then(MinisterSigned.class);
    tabled.when(CCS, sign(tabled)).then(MinisterSigned.class);
    tabled
        .when(PM, sign(tabled))
        .then(MinisterSigned.class, FourMinisterConcluded.class, PolicyConfirmed.class)
        .when(APPLICANT, apply(1, 10))
        .refused(UNDERTAKING_NOT_RECORDED);
    undertakingRecorded(tabled)
        .when(APPLICANT, apply(1, 10))
        .then(LicenceApplied.class)
        .when(METI_DM, grant())
        .then(LicenceGranted.class)
        .standsAt(Stage.LICENSED)
        .when(NSS_C, new SuspendCase(CASE, ReopenTrigger.CONFLICT_OUTBREAK, WORDS))
        .then(CaseSuspended.class)
        .standsAt(Stage.SUSPENDED);
  }

  @Test
  void frigates_are_confirmed_on_a_condition_that_is_met_in_time() {
    LocalDate last = Play.DAY.plusDays(90);
    Play play =
        beforeMinisters(
            inReview(
                opened("AU", basis(Licensor.NONE, JointDevelopment.PARTNER)),
                true,
                CombatStatus.NO));
    play.when(NSS_C, table(Seat.FOUR_MINISTERS, last)).then(DossierFrozen.class);
    signedBy(play, FM, DM, CCS)
        .when(PM, sign(play))
        .then(MinisterSigned.class, FourMinisterConcluded.class, PolicyConfirmed.class)
        .standsAt(Stage.POLICY_CONFIRMED_CONDITIONAL)
        .when(APPLICANT, apply(1, 3))
        .refused(NOT_AT_THIS_STAGE)
        .on(last)
        .when(NSS_C, new RecordConditionMet(CASE, WORDS))
        .then(ConfirmationConditionMet.class);
    undertakingRecorded(play)
        .when(APPLICANT, apply(1, 3))
        .then(LicenceApplied.class)
        .when(METI_DM, grant())
        .then(LicenceGranted.class)
        .when(NSS_C, new ReopenCase(CASE, ReopenTrigger.AGREEMENT_DENOUNCED, WORDS))
        // The combat finding has expired meanwhile, so the rules answer anew.
        .then(CaseReopened.class, RulesEvaluated.class)
        .standsAt(Stage.MINISTRY_REVIEW);
  }

  @Test
  void a_destroyer_to_a_country_without_an_agreement_is_not_permissible() {
    Play play =
        reviewed(
            inReview(
                opened("NZ", basis(Licensor.NONE, JointDevelopment.NONE)), true, CombatStatus.NO));
    assertThat(evaluation(play).verdict()).isEqualTo(Verdict.NOT_PERMISSIBLE);
    assertThat(evaluation(play).hit("RB19")).isTrue();
    play.when(NSS_C, new EscalateTo(CASE, WORDS)).refused(RULES_DO_NOT_PERMIT);
  }

  @Test
  void a_weapon_for_a_country_in_combat_needs_special_circumstances_on_the_way_up() {
    Play play =
        beforeMinisters(
            inReview(
                opened("AU", basis(Licensor.NONE, JointDevelopment.NONE)), true, CombatStatus.YES));
    assertThat(evaluation(play).hit("RB20")).isTrue();
    play.when(NSS_C, table()).refused(SPECIAL_CIRCUMSTANCES_MISSING);
    play.when(NSS_C, new FindSpecialCircumstances(CASE, WORDS, WORDS, WORDS, Play.DAY.plusDays(10)))
        .then(SpecialCircumstancesFound.class, RulesEvaluated.class)
        .when(NSS_C, table())
        .then(DossierFrozen.class);
    assertThat(evaluation(play).hit("RB18")).isTrue();
  }

  @Test
  void a_destroyer_submitted_before_and_decided_after_the_revision_is_decided_under_v2026() {
    Play play = opened("PH", basis(Licensor.NONE, JointDevelopment.NONE));
    play.on(LocalDate.of(2026, 4, 10));
    reviewed(inReview(play, true, CombatStatus.NO));
    assertThat(evaluation(play).version().value()).isEqualTo("V2024");
    play.on(LocalDate.of(2026, 4, 22))
        .when(NSS_C, new EvaluateRules(CASE))
        .then(RulesEvaluated.class);
    assertThat(evaluation(play).version().value()).isEqualTo("V2026");
    assertThat(evaluation(play).verdict()).isEqualTo(Verdict.OK);
    play.when(NSS_C, new EscalateTo(CASE, WORDS)).then(CaseEscalated.class);
    assertThat(evaluation(play).level()).isEqualTo(Level.L3);
  }
}
