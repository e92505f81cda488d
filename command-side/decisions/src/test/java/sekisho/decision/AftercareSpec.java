package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.decision.Acts.*;
import static sekisho.decision.Ways.*;
import static sekisho.message.Ground.*;
import static sekisho.message.Seat.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.message.AdverseGround;
import sekisho.message.AftercareCommand.*;
import sekisho.message.AftercareEvent.*;
import sekisho.message.CombatStatus;
import sekisho.message.ConcernLevel;
import sekisho.message.DocumentKind;
import sekisho.message.LicenceLine;
import sekisho.message.ProhibitionGround;
import sekisho.message.ReopenTrigger;
import sekisho.message.ScreeningCommand.ConcurCombat;
import sekisho.message.ScreeningCommand.ConfirmPrinciple1;
import sekisho.message.ScreeningCommand.ConfirmProhibition;
import sekisho.message.ScreeningCommand.ProposeProhibition;
import sekisho.message.Stage;
import sekisho.message.SubmissionCommand.AttachDocument;
import sekisho.message.Tri;
import sekisho.message.Viewpoint;

/**
 * The licence follows the confirmation; what may stop or reopen a case (I-03, I-14, I-17, I-18).
 */
class AftercareSpec {
  private static final LocalDate DAY = Play.DAY;

  @Test
  void a_licence_follows_the_confirmation_and_runs_six_months() {
    Play play = radarConfirmed();
    play.when(APPLICANT, apply(1, 10)).then(LicenceApplied.class).standsAt(Stage.LICENCE_REVIEW);
    play.when(METI_DM, grant()).then(LicenceGranted.class).standsAt(Stage.LICENSED);
    assertThat(play.latest(LicenceGranted.class).validUntil()).isEqualTo(DAY.plusMonths(6));
    assertThat(play.latest(LicenceGranted.class).number().value()).isEqualTo("EX-METI-2026-0001");
  }

  @Test
  void nobody_applies_before_the_confirmation_and_nobody_grants_without_an_application() {
    radar().when(APPLICANT, apply(1, 10)).refused(NOT_CONFIRMED);
    radarConfirmed().when(METI_DM, grant()).refused(NOT_AT_THIS_STAGE);
  }

  @Test
  void an_application_keeps_to_the_confirmed_lines_and_quantities() {
    radarConfirmed()
        .when(APPLICANT, apply(1, 11))
        .refused(APPLICATION_DIFFERS)
        .when(APPLICANT, apply(2, 1))
        .refused(APPLICATION_DIFFERS)
        .when(APPLICANT, apply(1, 0))
        .refused(APPLICATION_DIFFERS)
        .when(APPLICANT, new ApplyLicence(CASE, List.of()))
        .refused(APPLICATION_DIFFERS)
        .when(
            APPLICANT,
            new ApplyLicence(CASE, List.of(new LicenceLine(1, 5), new LicenceLine(1, 5))))
        .refused(APPLICATION_DIFFERS)
        .when(APPLICANT, apply(1, 10))
        .then(LicenceApplied.class);
  }

  @Test
  void a_weapon_is_licensed_only_with_the_undertaking_on_record() {
    frigateConfirmed().when(APPLICANT, apply(1, 10)).refused(UNDERTAKING_NOT_RECORDED);
    undertakingRecorded(frigateConfirmed())
        .standsAt(Stage.UNDERTAKING_RECORDED)
        .when(APPLICANT, apply(1, 10))
        .then(LicenceApplied.class)
        .when(METI_DM, grant())
        .then(LicenceGranted.class);
  }

  @Test
  void the_undertaking_binds_from_its_day_in_force_to_its_last_day() {
    Play play =
        frigateConfirmed()
            .did(
                TRE,
                new AttachDocument(CASE, document("signed note", DocumentKind.UNDERTAKING)),
                recordUndertaking(DAY, DAY.plusDays(5), DAY.plusDays(8)))
            .did(APPLICANT, apply(1, 10));
    play.on(DAY.plusDays(4)).when(METI_DM, grant()).refused(UNDERTAKING_NOT_IN_FORCE);
    play.on(DAY.plusDays(9)).when(METI_DM, grant()).refused(UNDERTAKING_EXPIRED);
    play.on(DAY.plusDays(8)).when(METI_DM, grant()).then(LicenceGranted.class);
  }

  @Test
  void the_minister_may_set_another_validity_that_lies_ahead() {
    Play play = radarConfirmed().did(APPLICANT, apply(1, 10));
    play.when(METI_DM, new GrantLicence(CASE, Optional.of(DAY), List.of()))
        .refused(LICENCE_VALIDITY_BACKWARDS);
    play.when(METI_DM, new GrantLicence(CASE, Optional.of(DAY.plusDays(1)), List.of()))
        .then(LicenceGranted.class);
  }

  @Test
  void a_refusal_of_the_licence_names_its_ground() {
    Play play = radarConfirmed().did(APPLICANT, apply(1, 10));
    play.when(
            METI_DM,
            new RefuseLicence(CASE, new AdverseGround(Optional.empty(), Optional.empty()), WORDS))
        .refused(GROUND_NOT_NAMED)
        .when(METI_DM, new RefuseLicence(CASE, RULE, WORDS))
        .then(LicenceRefused.class)
        .standsAt(Stage.REFUSED);
  }

  @Test
  void a_suspension_is_lifted_on_fresh_findings_where_it_stood() {
    Play play = radar();
    play.when(NSS_C, suspend(ReopenTrigger.P1_DATA_CORRECTED)).refused(TRIGGER_NOT_FOR_THIS);
    play.when(NSS_C, suspend(ReopenTrigger.CONFLICT_OUTBREAK))
        .then(CaseSuspended.class)
        .standsAt(Stage.SUSPENDED)
        .when(NSS_C, suspend(ReopenTrigger.CONFLICT_OUTBREAK))
        .refused(NOT_AT_THIS_STAGE)
        .when(NSS_C, lift())
        .refused(FRESH_COMBAT_FINDING_NEEDED)
        .did(MOFA_R, combat(CombatStatus.NO, DAY, DAY.plusDays(10)))
        .did(MOD_R, new ConcurCombat(CASE, true, WORDS))
        .when(NSS_C, lift())
        .refused(VIEWPOINTS_MISSING)
        .did(MOFA_R, viewpoint(Viewpoint.DESTINATION, ConcernLevel.LOW))
        .when(PM, lift())
        .refused(NOT_THE_APPROVING_LEVEL)
        .when(NSS_C, lift())
        .then(SuspensionLifted.class)
        .standsAt(Stage.MINISTRY_REVIEW);
  }

  @Test
  void what_the_four_ministers_approved_is_lifted_by_their_chair() {
    Play play =
        frigateConfirmed()
            .did(NSS_C, suspend(ReopenTrigger.CONFLICT_OUTBREAK))
            .did(MOFA_R, combat(CombatStatus.NO, DAY, DAY.plusDays(10)))
            .did(MOD_R, new ConcurCombat(CASE, true, WORDS))
            .did(MOFA_R, viewpoint(Viewpoint.DESTINATION, ConcernLevel.LOW));
    play.when(NSS_C, lift()).refused(NOT_THE_APPROVING_LEVEL);
    play.when(PM, lift()).then(SuspensionLifted.class).standsAt(Stage.POLICY_CONFIRMED);
  }

  @Test
  void a_licence_is_revoked_only_while_suspended() {
    RevokeLicence revoke = new RevokeLicence(CASE, WORDS);
    licensed()
        .when(METI_DM, revoke)
        .refused(NOT_AT_THIS_STAGE)
        .did(NSS_C, suspend(ReopenTrigger.EXTRA_PURPOSE_USE))
        .when(METI_DM, revoke)
        .then(LicenceRevoked.class)
        .standsAt(Stage.REVOKED);
    radar()
        .did(NSS_C, suspend(ReopenTrigger.EXTRA_PURPOSE_USE))
        .when(METI_DM, revoke)
        .refused(NOT_AT_THIS_STAGE);
  }

  @Test
  void a_confirmed_case_is_opened_again_on_a_trigger_and_reviewed_anew() {
    Play play = licensed();
    play.when(NSS_C, reopen(ReopenTrigger.P1_DATA_CORRECTED)).refused(TRIGGER_NOT_FOR_THIS);
    play.when(NSS_C, reopen(ReopenTrigger.CONFLICT_OUTBREAK))
        .then(CaseReopened.class)
        .standsAt(Stage.MINISTRY_REVIEW);
    assertThat(play.latest(CaseReopened.class).count()).isEqualTo(1);
    assertThat(Reviewed.of(play.state()).views()).isEmpty();
    radar().when(NSS_C, reopen(ReopenTrigger.CONFLICT_OUTBREAK)).refused(NOT_AT_THIS_STAGE);
  }

  @Test
  void a_prohibition_opens_again_only_for_a_corrected_datum_and_is_screened_anew() {
    Play play =
        submitted("KP")
            .did(METI_LO, screen(Tri.NO, Tri.YES, Tri.NO, DAY))
            .did(MOFA_R, new ConfirmPrinciple1(CASE, true, WORDS))
            .did(METI_LO, new ProposeProhibition(CASE, ProhibitionGround.P1B, WORDS))
            .did(NSS_C, new ConfirmProhibition(CASE));
    play.when(NSS_C, reopen(ReopenTrigger.NEW_POLICY_VERSION)).refused(PROHIBITION_STANDS);
    play.when(NSS_C, reopen(ReopenTrigger.P1_DATA_CORRECTED)).then(CaseReopened.class);
    assertThat(Screened.of(play.state()).p1()).isEmpty();
  }

  private static SuspendCase suspend(ReopenTrigger trigger) {
    return new SuspendCase(CASE, trigger, WORDS);
  }

  private static LiftSuspension lift() {
    return new LiftSuspension(CASE, WORDS);
  }

  private static ReopenCase reopen(ReopenTrigger trigger) {
    return new ReopenCase(CASE, trigger, WORDS);
  }
}
