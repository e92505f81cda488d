package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.decision.Acts.*;
import static sekisho.decision.Play.DAY;
import static sekisho.decision.Ways.*;
import static sekisho.message.Ground.*;
import static sekisho.message.ReopenTrigger.*;
import static sekisho.message.Seat.*;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sekisho.message.AftercareCommand.ApplyConsequence;
import sekisho.message.AftercareCommand.LiftSuspension;
import sekisho.message.AftercareCommand.ReopenCase;
import sekisho.message.AftercareEvent.CaseReopened;
import sekisho.message.AftercareEvent.CaseSuspended;
import sekisho.message.AftercareEvent.ReexaminationAsked;
import sekisho.message.AftercareEvent.SuspensionLifted;
import sekisho.message.CausingRecord;
import sekisho.message.CombatStatus;
import sekisho.message.ConcernLevel;
import sekisho.message.Consequence;
import sekisho.message.Consequence.Standing;
import sekisho.message.ReopenTrigger;
import sekisho.message.ReviewCommand.RequestInfo;
import sekisho.message.ScreeningCommand.CheckAgreement;
import sekisho.message.ScreeningCommand.ConcurCombat;
import sekisho.message.ScreeningCommand.ConfirmPrinciple1;
import sekisho.message.ScreeningEvent.CombatDetermined;
import sekisho.message.ScreeningEvent.PolicyVersionPinned;
import sekisho.message.ScreeningEvent.RulesEvaluated;
import sekisho.message.SignOffEvent.RoundVoided;
import sekisho.message.Stage;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.message.SubmissionCommand.WithdrawCase;
import sekisho.message.Tri;
import sekisho.message.Viewpoint;

/** What a fact on record outside a case does to it (I-02, I-17, I-18). */
class ConsequenceSpec {
  private static final CausingRecord OUTBREAK = new CausingRecord("register-AU", 2);
  private static final CausingRecord VERSION = new CausingRecord("policy", 3);

  @Test
  void a_conflict_stops_a_weapon_case_and_names_the_record() {
    Play play = inReview(submitted("AU"), true, CombatStatus.NO);
    play.when(NSS_C, follow(CONFLICT_OUTBREAK, OUTBREAK))
        .refused(SEAT_MAY_NOT)
        .when(EXCON, follow(CONFLICT_OUTBREAK, OUTBREAK))
        .refused(SEAT_MAY_NOT)
        .when(SYSTEM, follow(CONFLICT_OUTBREAK, OUTBREAK))
        .then(CaseSuspended.class)
        .standsAt(Stage.SUSPENDED);
    assertThat(play.latest(CaseSuspended.class).cause()).contains(OUTBREAK);
    assertThat(play.latest(CaseSuspended.class).stage()).isEqualTo(Stage.MINISTRY_REVIEW);
  }

  @Test
  void a_fact_delivered_twice_stops_a_case_once() {
    Play play = frigateConfirmed();
    play.when(SYSTEM, follow(CONFLICT_OUTBREAK, OUTBREAK))
        .then(CaseSuspended.class)
        .when(SYSTEM, follow(CONFLICT_OUTBREAK, OUTBREAK))
        .then();
    letGoOn(play).did(PM, lift());
    play.when(SYSTEM, follow(CONFLICT_OUTBREAK, OUTBREAK))
        .then()
        .standsAt(Stage.POLICY_CONFIRMED)
        .when(SYSTEM, follow(CONFLICT_OUTBREAK, new CausingRecord("register-AU", 5)))
        .then(CaseSuspended.class);
  }

  @Test
  void a_conflict_leaves_alone_what_is_no_weapon_or_not_classified_yet() {
    inReview(submitted("AU"), false, CombatStatus.NO)
        .when(SYSTEM, follow(CONFLICT_OUTBREAK, OUTBREAK))
        .then()
        .standsAt(Stage.MINISTRY_REVIEW);
    submitted("AU").when(SYSTEM, follow(CONFLICT_OUTBREAK, OUTBREAK)).then();
    // A weapon in METI's eyes is treated as one before MOD answered (assumption A).
    screened(submitted("AU"))
        .did(METI_LO, classify(true))
        .when(SYSTEM, follow(CONFLICT_OUTBREAK, OUTBREAK))
        .then(CaseSuspended.class);
    screened(submitted("AU"))
        .did(METI_LO, classify(false))
        .when(SYSTEM, follow(CONFLICT_OUTBREAK, OUTBREAK))
        .then();
  }

  @Test
  void drafts_and_ended_cases_are_untouched() {
    draft("AU", false)
        .when(SYSTEM, follow(EMBARGO_LISTED, OUTBREAK))
        .then()
        .did(APPLICANT, new SubmitCase(CASE, true, false))
        .when(SYSTEM, follow(EMBARGO_LISTED, OUTBREAK))
        .then(CaseSuspended.class);
    submitted("AU")
        .did(APPLICANT, new WithdrawCase(CASE, WORDS))
        .when(SYSTEM, follow(EMBARGO_LISTED, OUTBREAK))
        .then()
        .standsAt(Stage.WITHDRAWN);
  }

  @Test
  void a_denounced_agreement_stops_the_weapons_that_rest_on_it() {
    inReview(submitted("AU"), true, CombatStatus.NO)
        .when(SYSTEM, follow(AGREEMENT_DENOUNCED, OUTBREAK))
        .then(CaseSuspended.class);
    inReview(submitted("CA"), true, CombatStatus.NO)
        .when(SYSTEM, follow(AGREEMENT_DENOUNCED, OUTBREAK))
        .then();
    inReview(submitted("AU"), false, CombatStatus.NO)
        .when(SYSTEM, follow(AGREEMENT_DENOUNCED, OUTBREAK))
        .then();
  }

  @Test
  void a_new_version_has_an_open_case_evaluated_again_and_says_so() {
    Play play =
        inReview(submittedOn(OnPaper.V2026_FROM.minusDays(1)), true, CombatStatus.NO)
            .on(OnPaper.V2026_FROM);
    play.when(SYSTEM, follow(NEW_POLICY_VERSION, VERSION))
        .then(ReexaminationAsked.class, PolicyVersionPinned.class, RulesEvaluated.class)
        .standsAt(Stage.MINISTRY_REVIEW)
        .when(SYSTEM, follow(NEW_POLICY_VERSION, VERSION))
        .then();
    assertThat(play.latest(RulesEvaluated.class).evaluation().version().value()).isEqualTo("V2026");
    // Under the version that the case is evaluated under already, nothing else follows.
    inReview(submitted("AU"), true, CombatStatus.NO)
        .when(SYSTEM, follow(NEW_POLICY_VERSION, VERSION))
        .then(ReexaminationAsked.class);
    submitted("AU")
        .when(SYSTEM, follow(NEW_POLICY_VERSION, VERSION))
        .then(ReexaminationAsked.class)
        .standsAt(Stage.SUBMITTED);
  }

  @Test
  void a_confirmed_case_is_looked_at_under_a_new_version_and_a_licensed_one_is_not() {
    radarConfirmed()
        .when(SYSTEM, follow(NEW_POLICY_VERSION, VERSION))
        .then(ReexaminationAsked.class)
        .standsAt(Stage.POLICY_CONFIRMED);
    licensed().when(SYSTEM, follow(NEW_POLICY_VERSION, VERSION)).then();
  }

  @Test
  void an_open_round_of_signatures_is_suspended_and_void_once_findings_change() {
    Play play = signedBy(tabled(), PM);
    play.when(SYSTEM, follow(CONFLICT_OUTBREAK, OUTBREAK))
        .then(CaseSuspended.class)
        .when(CCS, sign(play))
        .refused(NOT_AT_THIS_STAGE)
        .when(MOFA_R, combat(CombatStatus.YES, DAY, DAY.plusDays(10)))
        .then(CombatDetermined.class, RoundVoided.class);
  }

  @Test
  void a_second_reason_is_added_and_each_needs_its_own_findings() {
    Play play = frigateConfirmed().did(SYSTEM, follow(CONFLICT_OUTBREAK, OUTBREAK));
    play.when(SYSTEM, follow(EMBARGO_LISTED, new CausingRecord("register-AU", 3)))
        .then(CaseSuspended.class);
    assertThat(play.latest(CaseSuspended.class).stage()).isEqualTo(Stage.POLICY_CONFIRMED);
    letGoOn(play);
    play.when(PM, lift())
        .refused(FRESH_P1_FINDING_NEEDED)
        .did(METI_LO, screen(Tri.NO, Tri.NO, Tri.NO, DAY))
        .when(PM, lift())
        .refused(FRESH_P1_FINDING_NEEDED)
        .did(MOFA_R, new ConfirmPrinciple1(CASE, true, WORDS))
        .when(PM, lift())
        .then(SuspensionLifted.class)
        .standsAt(Stage.POLICY_CONFIRMED);
  }

  @Test
  void a_finding_made_before_the_suspension_is_not_fresh() {
    Play play =
        inReview(submitted("AU"), true, CombatStatus.NO)
            .did(MOFA_R, combat(CombatStatus.NO, DAY, DAY.plusDays(10)))
            .did(SYSTEM, follow(CONFLICT_OUTBREAK, OUTBREAK))
            .did(MOD_R, new ConcurCombat(CASE, true, WORDS))
            .did(MOFA_R, viewpoint(Viewpoint.DESTINATION, ConcernLevel.LOW));
    play.when(NSS_C, lift()).refused(FRESH_COMBAT_FINDING_NEEDED);
    letGoOn(play).when(NSS_C, lift()).then(SuspensionLifted.class);
  }

  @Test
  void a_finding_that_ran_out_before_the_lifting_is_not_fresh() {
    Play play = inReview(submitted("AU"), true, CombatStatus.NO);
    letGoOn(play.did(SYSTEM, follow(CONFLICT_OUTBREAK, OUTBREAK)));
    play.on(DAY.plusDays(11)).when(NSS_C, lift()).refused(FRESH_COMBAT_FINDING_NEEDED);
    play.on(DAY.plusDays(10)).when(NSS_C, lift()).then(SuspensionLifted.class);
  }

  @Test
  void a_denounced_agreement_needs_the_register_asked_again() {
    Play play = frigateConfirmed().did(SYSTEM, follow(AGREEMENT_DENOUNCED, OUTBREAK));
    letGoOn(play)
        .when(PM, lift())
        .refused(FRESH_AGREEMENT_FINDING_NEEDED)
        .did(TRE, new CheckAgreement(CASE))
        .when(PM, lift())
        .then(SuspensionLifted.class);
  }

  @Test
  void a_confirmed_weapon_case_does_not_go_on_while_combat_lasts_but_is_opened_again() {
    Play play =
        frigateConfirmed()
            .did(SYSTEM, follow(CONFLICT_OUTBREAK, OUTBREAK))
            .did(MOFA_R, combat(CombatStatus.YES, DAY, DAY.plusDays(10)))
            .did(MOD_R, new ConcurCombat(CASE, true, WORDS))
            .did(MOFA_R, viewpoint(Viewpoint.DESTINATION, ConcernLevel.LOW));
    play.when(PM, lift())
        .refused(RULES_DO_NOT_PERMIT)
        .when(NSS_C, new ReopenCase(CASE, CONFLICT_OUTBREAK, WORDS))
        .then(CaseReopened.class, RulesEvaluated.class)
        .standsAt(Stage.MINISTRY_REVIEW);
    // What was not confirmed goes back to the review, where the rules say so themselves.
    inReview(submitted("AU"), true, CombatStatus.NO)
        .did(SYSTEM, follow(CONFLICT_OUTBREAK, OUTBREAK))
        .when(NSS_C, new ReopenCase(CASE, CONFLICT_OUTBREAK, WORDS))
        .refused(NOT_AT_THIS_STAGE);
  }

  @Test
  void a_question_under_way_waits_with_the_case() {
    inReview(submitted("AU"), true, CombatStatus.NO)
        .did(METI_LO, new RequestInfo(CASE, WORDS, DAY.plusDays(5)))
        .when(SYSTEM, follow(CONFLICT_OUTBREAK, OUTBREAK))
        .then(CaseSuspended.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = ReopenTrigger.class,
      names = {"REQUEST_CHANGED", "FALSE_STATEMENT", "EXTRA_PURPOSE_USE", "P1_DATA_CORRECTED"})
  void what_only_people_can_know_stops_nothing_by_itself(ReopenTrigger trigger) {
    assertThat(of(trigger, Stage.LICENSED, true)).isEqualTo(Consequence.NOT_A_TRIGGER);
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void every_stage_but_draft_and_end_is_stopped_by_an_embargo(Stage stage) {
    Consequence expected =
        stage == Stage.DRAFT
            ? Consequence.NOT_SUBMITTED
            : stage.ended() ? Consequence.ENDED : Consequence.SUSPEND;
    assertThat(of(EMBARGO_LISTED, stage, false)).isEqualTo(expected);
    assertThat(of(COURT_OR_UN_FINDING, stage, false)).isEqualTo(expected);
  }

  @Test
  void special_circumstances_that_ended_stop_what_was_confirmed_on_them() {
    assertThat(of(SPECIAL_CIRCUMSTANCES_ENDED, Stage.LICENSED, true))
        .isEqualTo(Consequence.SUSPEND);
    assertThat(of(SPECIAL_CIRCUMSTANCES_ENDED, Stage.FOUR_MINISTER_PENDING, true))
        .isEqualTo(Consequence.EVALUATE_AGAIN);
    assertThat(of(SPECIAL_CIRCUMSTANCES_ENDED, Stage.LICENSED, false))
        .isEqualTo(Consequence.NOT_A_WEAPON);
  }

  private static Consequence of(ReopenTrigger trigger, Stage stage, boolean weapon) {
    return Consequence.of(trigger, new Standing(stage, Optional.of(weapon), true));
  }

  private static Play submittedOn(LocalDate day) {
    return draft("AU", false).on(day).did(APPLICANT, new SubmitCase(CASE, true, false));
  }

  /** What has to be found anew before a suspension for a conflict is lifted. */
  private static Play letGoOn(Play play) {
    return play.did(MOFA_R, combat(CombatStatus.NO, DAY, DAY.plusDays(10)))
        .did(MOD_R, new ConcurCombat(CASE, true, WORDS))
        .did(MOFA_R, viewpoint(Viewpoint.DESTINATION, ConcernLevel.LOW));
  }

  private static ApplyConsequence follow(ReopenTrigger trigger, CausingRecord cause) {
    return new ApplyConsequence(CASE, trigger, cause, WORDS);
  }

  private static LiftSuspension lift() {
    return new LiftSuspension(CASE, WORDS);
  }
}
