package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.decision.Acts.*;
import static sekisho.decision.Ways.*;
import static sekisho.message.Ground.*;
import static sekisho.message.Seat.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sekisho.message.CombatStatus;
import sekisho.message.ConcernLevel;
import sekisho.message.DocumentKind;
import sekisho.message.DossierHash;
import sekisho.message.Level;
import sekisho.message.MinisterSignature;
import sekisho.message.ObjectionOutcome;
import sekisho.message.Position;
import sekisho.message.ReviewCommand.DeclareNotPermitted;
import sekisho.message.ReviewCommand.EscalateTo;
import sekisho.message.ReviewEvent.CaseNotPermitted;
import sekisho.message.ReviewEvent.MinistryViewGiven;
import sekisho.message.ReviewEvent.ViewpointRecorded;
import sekisho.message.ScreeningCommand.ConcurCombat;
import sekisho.message.ScreeningEvent.RulesEvaluated;
import sekisho.message.Seat;
import sekisho.message.SecretariesOutcome;
import sekisho.message.SignOffCommand.*;
import sekisho.message.SignOffEvent.*;
import sekisho.message.Stage;
import sekisho.message.SubmissionCommand.AttachDocument;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.message.SubmissionEvent.DocumentAttached;
import sekisho.message.UndertakingEvent.UndertakingProposed;
import sekisho.message.Viewpoint;

/** The four ministers: four offices, four persons, one dossier (I-04, I-07 to I-10, I-15). */
class SignOffSpec {
  private static final LocalDate DAY = Play.DAY;
  private static final DossierHash OTHER = new DossierHash(hash("another dossier"));

  @Test
  void four_ministers_sign_one_dossier_and_the_fourth_decides_at_once() {
    Play play = tabled();
    play.when(FM, sign(play)).then(MinisterSigned.class);
    play.when(DM, sign(play)).then(MinisterSigned.class);
    play.when(CCS, sign(play)).then(MinisterSigned.class).standsAt(Stage.FOUR_MINISTER_PENDING);
    play.when(PM, sign(play))
        .then(MinisterSigned.class, FourMinisterConcluded.class, PolicyConfirmed.class)
        .standsAt(Stage.POLICY_CONFIRMED);
    FourMinisterConcluded concluded = play.latest(FourMinisterConcluded.class);
    assertThat(concluded.signatures())
        .extracting(MinisterSignature::office)
        .containsOnly(PM, CCS, FM, DM);
    assertThat(concluded.signatures())
        .extracting(MinisterSignature::person)
        .doesNotHaveDuplicates();
    assertThat(concluded.conditions()).containsExactly(text("yearly report"));
  }

  @Test
  void a_minister_signs_once_for_one_office() {
    Play play = signedBy(tabled().sits(DM, FM), FM);
    play.when(FM, sign(play)).refused(SIGNED_ALREADY);
    play.when(DM, sign(play)).refused(ONE_PERSON_ONE_OFFICE);
  }

  @Test
  void only_the_dossier_that_was_shown_is_signed() {
    tabled().when(FM, new SignCase(CASE, OTHER)).refused(DOSSIER_CHANGED);
    frigate().when(FM, new SignCase(CASE, OTHER)).refused(NO_OPEN_ROUND);
  }

  @Test
  void any_change_of_the_dossier_voids_the_round_which_stays_readable() {
    Play play = signedBy(tabled(), FM, DM);
    DossierHash first = shown(play);
    play.when(TRE, propose("frigates and spare parts"))
        .then(UndertakingProposed.class, RoundVoided.class)
        .when(CCS, new SignCase(CASE, first))
        .refused(NO_OPEN_ROUND)
        .when(NSS_C, table())
        .then(DossierFrozen.class);
    assertThat(play.latest(DossierFrozen.class).round()).isEqualTo(2);
    assertThat(shown(play)).isNotEqualTo(first);
    assertThat(play.state().all(MinisterSigned.class)).hasSize(2);
    play.when(FM, sign(play)).then(MinisterSigned.class);
  }

  @Test
  void a_paper_or_a_revised_view_changes_the_dossier_too() {
    tabled()
        .when(MOFA_R, new AttachDocument(CASE, document("cable", DocumentKind.EVIDENCE)))
        .then(DocumentAttached.class, RoundVoided.class);
    tabled().when(MOD_R, view(Position.CONCUR)).then(MinistryViewGiven.class, RoundVoided.class);
  }

  @Test
  void a_dossier_is_tabled_once_with_all_four_or_by_circulation() {
    frigate()
        .when(NSS_C, table(EnumSet.of(PM, CCS, FM), DAY))
        .refused(ATTENDANCE_MISSING)
        .when(NSS_C, table(Set.of(), DAY.minusDays(1)))
        .refused(CONDITION_DATE_PASSED)
        .when(NSS_C, table(Set.of(), DAY))
        .then(DossierFrozen.class)
        .when(NSS_C, table())
        .refused(ROUND_IS_OPEN);
  }

  @Test
  void a_weapon_needs_an_agreement_in_force() {
    beforeMinisters(inReview(submitted("CA"), true, CombatStatus.NO))
        .when(NSS_C, table())
        .refused(AGREEMENT_NOT_IN_FORCE);
  }

  @Test
  void a_weapon_needs_the_text_of_the_undertaking_on_the_dossier() {
    reviewed(inReview(submitted("AU"), true, CombatStatus.NO))
        .did(NSS_C, new EscalateTo(CASE, WORDS))
        .did(SEC, secretaries(SecretariesOutcome.TO_MINISTERS))
        .when(NSS_C, table())
        .refused(UNDERTAKING_TEXT_MISSING)
        .did(TRE, propose("frigates"))
        .when(NSS_C, table())
        .then(DossierFrozen.class);
  }

  @Test
  void the_consent_basis_stands_before_the_confirmation() {
    reviewedWithoutConsent()
        .when(NSS_C, new ConfirmPolicy(CASE, WORDS))
        .refused(CONSENT_BASIS_MISSING)
        .did(METI_LO, priorConsent())
        .when(NSS_C, new ConfirmPolicy(CASE, WORDS))
        .then(PolicyConfirmed.class);
  }

  private static Play reviewedWithoutConsent() {
    return inReview(submitted("PH"), false, CombatStatus.NO)
        .did(
            MOFA_R,
            viewpoint(Viewpoint.DESTINATION, ConcernLevel.LOW),
            attRisk(false),
            view(Position.CONCUR))
        .did(
            METI_LO,
            viewpoint(Viewpoint.END_USER, ConcernLevel.LOW),
            viewpoint(Viewpoint.REGIME, ConcernLevel.LOW),
            view(Position.CONCUR))
        .did(
            MOD_R,
            viewpoint(Viewpoint.CONCERN, ConcernLevel.LOW),
            viewpoint(Viewpoint.SELF_DEFENCE_IMPACT, ConcernLevel.LOW),
            view(Position.CONCUR))
        .did(NSS_C, view(Position.CONCUR));
  }

  @Test
  void a_weapon_for_a_country_in_combat_needs_special_circumstances_with_an_end() {
    Play play = beforeMinisters(inReview(submitted("AU"), true, CombatStatus.YES));
    play.when(NSS_C, table()).refused(SPECIAL_CIRCUMSTANCES_MISSING);
    play.when(NSS_C, special(DAY.minusDays(1))).refused(SPECIAL_CIRCUMSTANCES_EXPIRED);
    play.when(NSS_C, special(DAY)).then(SpecialCircumstancesFound.class, RulesEvaluated.class);
    play.when(NSS_C, table()).then(DossierFrozen.class);
    play.when(FM, sign(play)).then(MinisterSigned.class);
    play.on(DAY.plusDays(1)).when(DM, sign(play)).refused(SPECIAL_CIRCUMSTANCES_EXPIRED);
  }

  @Test
  void special_circumstances_are_for_weapons_and_combat_only() {
    frigate().when(NSS_C, special(DAY)).refused(SPECIAL_CIRCUMSTANCES_NOT_NEEDED);
  }

  private static FindSpecialCircumstances special(LocalDate validUntil) {
    return new FindSpecialCircumstances(CASE, WORDS, WORDS, WORDS, validUntil);
  }

  @Test
  void a_signature_needs_a_combat_finding_that_is_valid_that_day() {
    Play play = tabled();
    play.on(DAY.plusDays(31)).when(FM, sign(play)).refused(COMBAT_EXPIRED);
    play.on(DAY.plusDays(30)).when(FM, sign(play)).then(MinisterSigned.class);
  }

  @Test
  void one_objection_blocks_and_a_hold_goes_back_to_the_ministries() {
    Play play = signedBy(tabled(), FM, DM, CCS);
    play.when(PM, object(play, ObjectionOutcome.HOLD))
        .then(MinisterObjected.class)
        .standsAt(Stage.ON_HOLD)
        .when(FM, sign(play))
        .refused(NOT_AT_THIS_STAGE)
        .when(NSS_C, new ResumeCase(CASE, WORDS))
        .then(CaseResumed.class)
        .standsAt(Stage.MINISTRY_REVIEW)
        .when(NSS_C, new ResumeCase(CASE, WORDS))
        .refused(NOT_AT_THIS_STAGE);
  }

  @Test
  void a_case_on_hold_may_end_with_a_ground() {
    Play play = tabled();
    play.did(PM, object(play, ObjectionOutcome.HOLD))
        .when(NSS_C, new DeclareNotPermitted(CASE, RULE, WORDS))
        .then(CaseNotPermitted.class);
  }

  @Test
  void an_objection_that_ends_the_case_names_its_ground() {
    Play play = tabled();
    play.when(
            DM,
            new ObjectToCase(
                CASE, shown(play), ObjectionOutcome.NOT_PERMITTED, Optional.empty(), WORDS))
        .refused(GROUND_NOT_NAMED)
        .when(DM, object(play, ObjectionOutcome.NOT_PERMITTED))
        .then(MinisterObjected.class)
        .standsAt(Stage.NOT_PERMITTED);
  }

  private static ObjectToCase object(Play play, ObjectionOutcome outcome) {
    return new ObjectToCase(CASE, shown(play), outcome, Optional.of(RULE), WORDS);
  }

  @Test
  void a_minister_returns_the_dossier_with_instructions() {
    Play play = signedBy(tabled(), FM);
    play.when(CCS, new ReturnDossier(CASE, shown(play), WORDS))
        .then(MinisterReturned.class)
        .standsAt(Stage.MINISTRY_REVIEW);
  }

  @Test
  void a_signature_is_taken_back_before_the_fourth() {
    WithdrawSignOff back = new WithdrawSignOff(CASE, WORDS);
    Play play = tabled();
    play.when(FM, back).refused(NOT_SIGNED);
    signedBy(play, FM)
        .when(FM, back)
        .then(SignOffWithdrawn.class)
        .when(FM, sign(play))
        .then(MinisterSigned.class);
    frigateConfirmed().when(FM, back).refused(NOT_AT_THIS_STAGE);
  }

  @Test
  void gcap_to_a_third_country_goes_on_to_the_cabinet() {
    RecordCabinet decide = new RecordCabinet(CASE, WORDS, DAY, WORDS);
    Play gcap =
        beforeMinisters(
            inReview(
                draft("AU", true).did(APPLICANT, new SubmitCase(CASE, true, false)),
                true,
                CombatStatus.NO));
    gcap.when(CAB, decide).refused(CABINET_NOT_NEEDED).did(NSS_C, table());
    signedBy(gcap, FM, DM, CCS);
    gcap.when(PM, sign(gcap))
        .then(MinisterSigned.class, FourMinisterConcluded.class)
        .standsAt(Stage.CABINET_PENDING)
        .when(CAB, new RecordCabinet(CASE, WORDS, DAY.plusDays(1), WORDS))
        .refused(MEETING_IN_FUTURE)
        .when(CAB, decide)
        .then(CabinetDecided.class, PolicyConfirmed.class)
        .standsAt(Stage.POLICY_CONFIRMED);
    assertThat(gcap.latest(PolicyConfirmed.class).level()).isEqualTo(Level.L4);
  }

  @Test
  void a_condition_is_met_until_its_last_day_and_lapses_after_it() {
    LocalDate last = DAY.plusDays(20);
    RecordConditionMet met = new RecordConditionMet(CASE, WORDS);
    LapseConfirmation lapse = new LapseConfirmation(CASE, false, WORDS);
    conditional(last)
        .on(last)
        .when(NSS_C, lapse)
        .refused(CONDITION_STILL_OPEN)
        .when(NSS_C, met)
        .then(ConfirmationConditionMet.class)
        .standsAt(Stage.POLICY_CONFIRMED)
        .when(NSS_C, met)
        .refused(NO_CONDITION);
    conditional(last)
        .on(last.plusDays(1))
        .when(NSS_C, met)
        .refused(CONDITION_DATE_PASSED)
        .when(SYSTEM, lapse)
        .then(ConfirmationLapsed.class)
        .standsAt(Stage.EXPIRED);
    conditional(last)
        .when(NSS_C, new LapseConfirmation(CASE, true, WORDS))
        .then(ConfirmationLapsed.class);
  }

  private static Play conditional(LocalDate last) {
    return signedBy(frigate().did(NSS_C, table(Seat.FOUR_MINISTERS, last)), PM, CCS, FM, DM)
        .standsAt(Stage.POLICY_CONFIRMED_CONDITIONAL);
  }

  @Test
  void a_case_that_the_rules_turn_against_before_the_ministers_is_ended_with_a_ground() {
    Play play = tabled();
    play.when(NSS_C, new DeclareNotPermitted(CASE, RULE, WORDS)).refused(ROUND_IS_OPEN);
    play.when(MOD_R, viewpoint(Viewpoint.CONCERN, ConcernLevel.NO))
        .then(ViewpointRecorded.class, RulesEvaluated.class, RoundVoided.class)
        .when(NSS_C, table())
        .refused(RULES_DO_NOT_PERMIT)
        .when(NSS_C, new DeclareNotPermitted(CASE, RULE, WORDS))
        .then(CaseNotPermitted.class)
        .standsAt(Stage.NOT_PERMITTED);
  }

  @Test
  void a_case_that_waited_too_long_for_the_cabinet_goes_back_to_the_ministries() {
    Play gcap =
        beforeMinisters(
                inReview(
                    draft("AU", true).did(APPLICANT, new SubmitCase(CASE, true, false)),
                    true,
                    CombatStatus.NO))
            .did(NSS_C, table());
    signedBy(gcap, FM, DM, CCS, PM)
        .on(DAY.plusDays(31))
        .when(CAB, new RecordCabinet(CASE, WORDS, DAY, WORDS))
        .refused(EVALUATION_OUTDATED)
        .when(NSS_C, new ResumeCase(CASE, WORDS))
        .then(CaseResumed.class, RulesEvaluated.class)
        .standsAt(Stage.MINISTRY_REVIEW);
  }

  @Test
  void a_finding_under_dispute_stops_the_signatures() {
    Play play = tabled();
    play.did(MOFA_R, combat(CombatStatus.NO, DAY, DAY.plusDays(60)));
    play.when(FM, sign(play)).refused(NO_OPEN_ROUND);
    play.when(NSS_C, table()).refused(COMBAT_NOT_CONCURRED);
    play.did(MOD_R, new ConcurCombat(CASE, true, WORDS))
        .when(NSS_C, table())
        .then(DossierFrozen.class);
  }
}
