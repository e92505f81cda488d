package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.decision.Acts.*;
import static sekisho.decision.Ways.*;
import static sekisho.message.Ground.*;
import static sekisho.message.Seat.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sekisho.message.AdverseGround;
import sekisho.message.CombatStatus;
import sekisho.message.ConcernLevel;
import sekisho.message.Level;
import sekisho.message.Ministry;
import sekisho.message.Position;
import sekisho.message.ReviewCommand.*;
import sekisho.message.ReviewEvent.*;
import sekisho.message.ScreeningCommand.CheckAgreement;
import sekisho.message.ScreeningCommand.ConfirmPrinciple1;
import sekisho.message.ScreeningCommand.EvaluateRules;
import sekisho.message.ScreeningEvent.RulesEvaluated;
import sekisho.message.SecretariesOutcome;
import sekisho.message.SignOffCommand.ConfirmPolicy;
import sekisho.message.SignOffEvent.PolicyConfirmed;
import sekisho.message.Stage;
import sekisho.message.SubmissionCommand.AmendCase;
import sekisho.message.SubmissionCommand.DetachDocument;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.message.SubmissionEvent.CaseSubmitted;
import sekisho.message.Tri;
import sekisho.message.Viewpoint;

/** Parallel work of the ministries, and what must stand before escalation (I-06, I-11, I-12). */
class ReviewSpec {
  private static final LocalDate DAY = Play.DAY;
  private static final EscalateTo ESCALATE = new EscalateTo(CASE, WORDS);
  private static final ConfirmPolicy CONFIRM = new ConfirmPolicy(CASE, WORDS);

  private static Play weaponInReview() {
    return inReview(submitted("AU"), true, CombatStatus.NO);
  }

  @Test
  void a_viewpoint_is_recorded_for_the_ministry_of_the_seat() {
    Play play = weaponInReview();
    play.when(MOD_R, viewpoint(Viewpoint.CONCERN, ConcernLevel.LOW)).then(ViewpointRecorded.class);
    assertThat(play.latest(ViewpointRecorded.class).ministry()).isEqualTo(Ministry.MOD);
  }

  @Test
  void evidence_is_a_document_of_the_case() {
    weaponInReview()
        .when(
            MOD_R,
            new RecordViewpoint(CASE, Viewpoint.CONCERN, ConcernLevel.LOW, 0, WORDS, List.of(NOTE)))
        .refused(DOCUMENT_UNKNOWN);
  }

  @Test
  void a_graver_finding_lets_the_rules_be_evaluated_again() {
    Play play = inReview(submitted("PH"), false, CombatStatus.NO);
    play.when(MOD_R, viewpoint(Viewpoint.CONCERN, ConcernLevel.CAREFUL))
        .then(ViewpointRecorded.class, RulesEvaluated.class);
    assertThat(play.latest(RulesEvaluated.class).evaluation().level()).isEqualTo(Level.L2);
  }

  @Test
  void a_view_with_conditions_names_one_and_every_version_counts() {
    Play play = weaponInReview();
    play.when(MOD_R, view(Position.CONCUR_WITH_CONDITIONS)).refused(CONDITIONS_MISSING);
    play.when(MOD_R, view(Position.CONCUR_WITH_CONDITIONS, "report")).then(MinistryViewGiven.class);
    play.when(MOD_R, view(Position.CONCUR)).then(MinistryViewGiven.class);
    assertThat(play.latest(MinistryViewGiven.class).version()).isEqualTo(2);
  }

  @Test
  void a_question_waits_for_the_applicants_answer() {
    weaponInReview()
        .when(MOFA_R, new RequestInfo(CASE, WORDS, DAY.minusDays(1)))
        .refused(DUE_DATE_PASSED)
        .when(APPLICANT, new SupplyInfo(CASE, WORDS, List.of()))
        .refused(INFO_NOT_REQUESTED)
        .when(MOFA_R, new RequestInfo(CASE, WORDS, DAY))
        .then(InfoRequested.class)
        .standsAt(Stage.INFO_REQUESTED)
        .when(MOFA_R, view(Position.CONCUR))
        .refused(NOT_AT_THIS_STAGE)
        .when(APPLICANT, new SupplyInfo(CASE, WORDS, List.of()))
        .then(InfoSupplied.class)
        .standsAt(Stage.MINISTRY_REVIEW);
  }

  @Test
  void escalation_waits_for_all_that_the_review_owes() {
    Play play = weaponInReview();
    play.when(NSS_C, ESCALATE)
        .refused(VIEWPOINTS_MISSING)
        .did(MOFA_R, viewpoint(Viewpoint.DESTINATION, ConcernLevel.LOW))
        .did(METI_LO, viewpoint(Viewpoint.END_USER, ConcernLevel.LOW))
        .did(METI_LO, viewpoint(Viewpoint.REGIME, ConcernLevel.LOW))
        .did(MOD_R, viewpoint(Viewpoint.CONCERN, ConcernLevel.LOW))
        .did(MOD_R, viewpoint(Viewpoint.SELF_DEFENCE_IMPACT, ConcernLevel.LOW))
        .when(NSS_C, ESCALATE)
        .refused(ATT_RISK_MISSING)
        .did(MOFA_R, attRisk(false))
        .when(NSS_C, ESCALATE)
        .refused(MINISTRY_VIEWS_MISSING)
        .did(MOFA_R, view(Position.CONCUR))
        .did(METI_LO, view(Position.CONCUR))
        .did(MOD_R, view(Position.CONCUR))
        .did(NSS_C, view(Position.CONCUR))
        .when(NSS_C, ESCALATE)
        .then(CaseEscalated.class)
        .standsAt(Stage.SECRETARIES_MEETING);
    assertThat(play.latest(CaseEscalated.class).level()).isEqualTo(Level.L3);
  }

  @Test
  void a_promised_certificate_must_have_come_before_escalation() {
    Play promised =
        draft("AU", false)
            .did(
                APPLICANT,
                new DetachDocument(CASE, endUseCertificate().document().hash()),
                new SubmitCase(CASE, true, true));
    assertThat(promised.latest(CaseSubmitted.class).endUseCertificatePromised()).isTrue();
    reviewed(inReview(promised, true, CombatStatus.NO))
        .when(NSS_C, ESCALATE)
        .refused(END_USE_CERTIFICATE_MISSING)
        .did(APPLICANT, endUseCertificate())
        .when(NSS_C, ESCALATE)
        .then(CaseEscalated.class);
  }

  @Test
  void a_combat_finding_serves_on_its_last_day_and_not_on_the_next() {
    Play play = reviewed(weaponInReview());
    play.on(DAY.plusDays(31))
        .when(NSS_C, ESCALATE)
        .refused(COMBAT_EXPIRED)
        .on(DAY.plusDays(30))
        .when(NSS_C, ESCALATE)
        .then(CaseEscalated.class);
  }

  @Test
  void an_overriding_att_risk_can_only_end_in_not_permitted() {
    Play play = reviewed(weaponInReview());
    play.when(MOFA_R, attRisk(true)).then(AttRiskAssessed.class, RulesEvaluated.class);
    play.when(NSS_C, ESCALATE)
        .refused(ATT_RISK_OVERRIDING)
        .when(
            NSS_C,
            new DeclareNotPermitted(
                CASE, new AdverseGround(Optional.empty(), Optional.empty()), WORDS))
        .refused(GROUND_NOT_NAMED)
        .when(NSS_C, new DeclareNotPermitted(CASE, RULE, WORDS))
        .then(CaseNotPermitted.class)
        .standsAt(Stage.NOT_PERMITTED);
  }

  @Test
  void rules_that_do_not_permit_stop_the_confirmation_and_the_escalation() {
    Play play = radar();
    play.did(MOFA_R, viewpoint(Viewpoint.END_USER, ConcernLevel.NO));
    play.when(NSS_C, CONFIRM).refused(RULES_DO_NOT_PERMIT);
    play.when(NSS_C, ESCALATE).refused(RULES_DO_NOT_PERMIT);
  }

  @Test
  void a_routine_case_is_confirmed_by_the_ministries_and_not_escalated() {
    radar()
        .when(NSS_C, ESCALATE)
        .refused(ESCALATION_NOT_NEEDED)
        .when(NSS_C, CONFIRM)
        .then(PolicyConfirmed.class)
        .standsAt(Stage.POLICY_CONFIRMED);
  }

  @Test
  void an_objection_takes_a_routine_case_up() {
    radar()
        .did(METI_LO, view(Position.OBJECT))
        .when(NSS_C, CONFIRM)
        .refused(MINISTRY_OBJECTS)
        .when(NSS_C, ESCALATE)
        .then(CaseEscalated.class)
        .when(SEC, secretaries(SecretariesOutcome.CONFIRM))
        .refused(MINISTRY_OBJECTS)
        .when(SEC, secretaries(SecretariesOutcome.TO_MINISTERS))
        .then(SecretariesConcluded.class)
        .standsAt(Stage.FOUR_MINISTER_PENDING);
  }

  @Test
  void the_ministries_do_not_confirm_what_belongs_to_the_ministers() {
    reviewed(weaponInReview())
        .when(NSS_C, CONFIRM)
        .refused(LEVEL_TOO_LOW)
        .did(NSS_C, ESCALATE)
        .when(SEC, secretaries(SecretariesOutcome.CONFIRM))
        .refused(LEVEL_TOO_LOW)
        .when(SEC, secretaries(SecretariesOutcome.TO_MINISTERS))
        .then(SecretariesConcluded.class);
  }

  @Test
  void the_secretaries_confirm_a_careful_case_and_send_no_such_case_to_the_ministers() {
    careful()
        .when(SEC, secretaries(SecretariesOutcome.TO_MINISTERS))
        .refused(LEVEL_TOO_HIGH)
        .when(SEC, secretaries(SecretariesOutcome.CONFIRM))
        .then(SecretariesConcluded.class, PolicyConfirmed.class)
        .standsAt(Stage.POLICY_CONFIRMED);
  }

  @Test
  void the_secretaries_send_back_or_end_a_case_with_a_ground() {
    careful()
        .when(SEC, secretaries(SecretariesOutcome.BACK_TO_REVIEW))
        .then(SecretariesConcluded.class)
        .standsAt(Stage.MINISTRY_REVIEW);
    careful()
        .when(
            SEC,
            new RecordSecretaries(
                CASE,
                DAY,
                Set.of(Ministry.NSS),
                SecretariesOutcome.NOT_PERMITTED,
                Optional.empty(),
                WORDS))
        .refused(GROUND_NOT_NAMED)
        .when(SEC, secretaries(SecretariesOutcome.NOT_PERMITTED))
        .then(SecretariesConcluded.class, CaseNotPermitted.class)
        .standsAt(Stage.NOT_PERMITTED);
  }

  @Test
  void a_meeting_has_been_held_and_somebody_attended() {
    careful()
        .when(SEC, meeting(DAY.plusDays(1), Set.of(Ministry.NSS)))
        .refused(MEETING_IN_FUTURE)
        .when(SEC, meeting(DAY, Set.of()))
        .refused(ATTENDANCE_MISSING);
  }

  private static Play careful() {
    return reviewed(inReview(submitted("PH"), false, CombatStatus.NO))
        .did(MOD_R, viewpoint(Viewpoint.CONCERN, ConcernLevel.CAREFUL))
        .did(NSS_C, ESCALATE);
  }

  private static RecordSecretaries meeting(LocalDate heldOn, Set<Ministry> who) {
    return new RecordSecretaries(
        CASE, heldOn, who, SecretariesOutcome.BACK_TO_REVIEW, Optional.empty(), WORDS);
  }

  @Test
  void a_new_version_forces_a_new_evaluation_before_confirmation() {
    Play play = submitted("PH").on(OnPaper.V2026_FROM.minusDays(1));
    reviewed(inReview(play, false, CombatStatus.NO))
        .on(OnPaper.V2026_FROM)
        .when(NSS_C, CONFIRM)
        .refused(EVALUATION_OUTDATED)
        .did(NSS_C, new EvaluateRules(CASE))
        .when(NSS_C, CONFIRM)
        .then(PolicyConfirmed.class);
    assertThat(play.latest(PolicyConfirmed.class).version().value()).isEqualTo("V2026");
  }

  @Test
  void after_another_country_everything_is_found_anew_before_escalation() {
    Play play = reviewed(weaponInReview());
    play.did(APPLICANT, new AmendCase(CASE, List.of(line(10)), to("CA"), WORDS))
        .when(NSS_C, ESCALATE)
        .refused(P1_NOT_SCREENED)
        .did(METI_LO, screen(Tri.YES, Tri.NO, Tri.NO, DAY))
        .when(NSS_C, ESCALATE)
        .refused(P1_HIT)
        .did(METI_LO, screen(Tri.NO, Tri.NO, Tri.NO, DAY))
        .when(NSS_C, ESCALATE)
        .refused(P1_NOT_CONFIRMED)
        .did(MOFA_R, new ConfirmPrinciple1(CASE, true, WORDS))
        .when(NSS_C, ESCALATE)
        .refused(AGREEMENT_NOT_CHECKED)
        .did(TRE, new CheckAgreement(CASE))
        .when(NSS_C, ESCALATE)
        .refused(COMBAT_NOT_DETERMINED)
        .did(MOFA_R, combat(CombatStatus.UNDETERMINED, DAY, DAY))
        .when(NSS_C, ESCALATE)
        .refused(COMBAT_UNDETERMINED)
        .did(MOFA_R, combat(CombatStatus.NO, DAY, DAY))
        .when(NSS_C, ESCALATE)
        .refused(COMBAT_NOT_CONCURRED)
        .did(METI_LO, classify(true))
        .when(NSS_C, ESCALATE)
        .refused(CLASSIFICATION_NOT_CONCURRED);
  }
}
