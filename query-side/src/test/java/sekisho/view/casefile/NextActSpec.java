package sekisho.view.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.message.Seat.*;
import static sekisho.view.casefile.Act.*;
import static sekisho.view.casefile.Story.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sekisho.message.AftercareEvent.CaseSuspended;
import sekisho.message.AftercareEvent.LicenceApplied;
import sekisho.message.AftercareEvent.LicenceGranted;
import sekisho.message.AmendedPart;
import sekisho.message.AttRisks;
import sekisho.message.CombatStatus;
import sekisho.message.ConfirmationCondition;
import sekisho.message.Level;
import sekisho.message.LicenceNumber;
import sekisho.message.Ministry;
import sekisho.message.ObjectionOutcome;
import sekisho.message.Position;
import sekisho.message.ProhibitionGround;
import sekisho.message.ReopenTrigger;
import sekisho.message.RequestPart;
import sekisho.message.ReviewEvent.AttRiskAssessed;
import sekisho.message.ReviewEvent.CaseEscalated;
import sekisho.message.ReviewEvent.InfoRequested;
import sekisho.message.ScreeningEvent.ClassificationDisputed;
import sekisho.message.ScreeningEvent.CombatConcurred;
import sekisho.message.ScreeningEvent.P1Confirmed;
import sekisho.message.ScreeningEvent.P1Disputed;
import sekisho.message.ScreeningEvent.ProhibitionProposed;
import sekisho.message.Seat;
import sekisho.message.SignOffEvent.FourMinisterConcluded;
import sekisho.message.SignOffEvent.MinisterObjected;
import sekisho.message.SignOffEvent.PolicyConfirmed;
import sekisho.message.Stage;
import sekisho.message.SubmissionEvent.CaseOpened;
import sekisho.message.SubmissionEvent.CaseReturned;
import sekisho.message.Tri;
import sekisho.message.Verdict;
import sekisho.message.Viewpoint;

/** One clear next step a seat, along the transitions of process 7.5. */
class NextActSpec {
  private static List<String> due(Story story) {
    return story.file().nextActs(DAY).stream().map(a -> a.seat() + " " + a.act()).toList();
  }

  private static void waits(Story story, Object... seatsAndActs) {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < seatsAndActs.length; i += 2) {
      expected.add(seatsAndActs[i] + " " + seatsAndActs[i + 1]);
    }
    assertThat(due(story)).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static PolicyConfirmed confirmed(
      Level level, Optional<ConfirmationCondition> conditionalOn) {
    return new PolicyConfirmed(level, V2026, Optional.empty(), List.of(), conditionalOn);
  }

  @Test
  void a_request_is_completed_then_submitted_and_corrected_when_returned() {
    waits(
        new Story().then(APPLICANT, new CaseOpened(WORDS, Optional.empty())),
        APPLICANT,
        COMPLETE_REQUEST);
    waits(draft(), APPLICANT, SUBMIT_REQUEST);
    waits(submitted(), METI_LO, SCREEN_PRINCIPLE1);
    waits(
        submitted().then(METI_LO, new CaseReturned(List.of(RequestPart.ITEMS), WORDS)),
        APPLICANT,
        CORRECT_REQUEST);
  }

  @Test
  void principle1_is_screened_by_one_ministry_and_confirmed_by_another() {
    Story story = submitted().then(METI_LO, p1(Tri.NO));
    waits(story, MOFA_R, CONFIRM_PRINCIPLE1);
    waits(story.then(MOFA_R, new P1Disputed(WORDS)), METI_LO, SCREEN_PRINCIPLE1_AGAIN);
    waits(submitted().then(METI_LO, p1(Tri.UNKNOWN)), METI_LO, SCREEN_PRINCIPLE1_AGAIN);
    waits(screenedUnderP1(), METI_LO, CLASSIFY_ITEM);
  }

  @Test
  void a_hit_of_principle1_leads_to_a_prohibition_by_two_persons_and_nowhere_else() {
    Story story = submitted().then(METI_LO, p1(Tri.YES)).then(MOFA_R, new P1Confirmed(WORDS));
    waits(story, METI_LO, PROPOSE_PROHIBITION);
    waits(
        story.then(METI_LO, new ProhibitionProposed(ProhibitionGround.P1B, WORDS)),
        NSS_C,
        CONFIRM_PROHIBITION);
  }

  @Test
  void a_disputed_classification_waits_for_the_secretariat_or_a_new_classification() {
    Story story = screenedUnderP1().then(METI_LO, classification(true));
    waits(story, MOD_R, CONCUR_CLASSIFICATION);
    waits(
        story.then(MOD_R, new ClassificationDisputed(WORDS)),
        NSS_C,
        SETTLE_CLASSIFICATION,
        METI_LO,
        CLASSIFY_ITEM_AGAIN);
  }

  @Test
  void agreement_and_combat_run_side_by_side() {
    Story story = classified(true);
    waits(story, TRE, CHECK_AGREEMENT, MOFA_R, DETERMINE_COMBAT);
    story.then(TRE, agreement("AU"));
    waits(story, MOFA_R, DETERMINE_COMBAT);
    waits(story.then(MOFA_R, combat(CombatStatus.NO)), MOD_R, CONCUR_COMBAT);
    waits(story.then(MOFA_R, combat(CombatStatus.UNDETERMINED)), MOFA_R, DETERMINE_COMBAT);
  }

  @Test
  void the_ministries_review_in_parallel_each_with_its_own_next_step() {
    Story story = inReview(false, Level.L1);
    waits(
        story,
        METI_LO,
        RECORD_VIEWPOINTS,
        MOFA_R,
        RECORD_VIEWPOINTS,
        MOD_R,
        RECORD_VIEWPOINTS,
        NSS_C,
        RECORD_VIEWPOINTS);
    Stream.of(Viewpoint.values()).forEach(v -> story.then(MOFA_R, finding(v)));
    waits(
        story,
        METI_LO,
        GIVE_MINISTRY_VIEW,
        MOFA_R,
        RECORD_ATT_RISK,
        MOD_R,
        GIVE_MINISTRY_VIEW,
        NSS_C,
        GIVE_MINISTRY_VIEW);
    story.then(MOD_R, view(MOD_R, 1, Position.CONCUR));
    assertThat(NextAct.seats(story.file().nextActs(DAY))).doesNotContain(MOD_R);
  }

  @Test
  void a_weapon_also_waits_for_the_text_of_the_undertaking() {
    assertThat(due(inReview(true, Level.L3))).contains("TRE PROPOSE_UNDERTAKING");
    assertThat(due(inReview(false, Level.L1))).doesNotContain("TRE PROPOSE_UNDERTAKING");
  }

  @Test
  void a_question_stops_everything_but_its_answer() {
    waits(
        inReview(false, Level.L1).then(MOFA_R, new InfoRequested(Ministry.MOFA, WORDS, DAY)),
        APPLICANT,
        ANSWER_QUESTION);
  }

  @Test
  void the_level_and_the_views_say_who_confirms() {
    waits(reviewed(false, Level.L1), NSS_C, CONFIRM_POLICY);
    waits(reviewed(false, Level.L2), NSS_C, ESCALATE);
    waits(reviewed(false, Level.L1).then(MOD_R, view(MOD_R, 2, Position.OBJECT)), NSS_C, ESCALATE);
    waits(
        reviewed(false, Level.L1).then(MOD_R, evaluated(Verdict.NOT_PERMISSIBLE, Level.L1, false)),
        NSS_C,
        DECLARE_NOT_PERMITTED);
    waits(
        reviewed(false, Level.L1)
            .then(MOFA_R, new AttRiskAssessed(new AttRisks(4, 0, 0, 0, 0, 0), WORDS, true)),
        NSS_C,
        DECLARE_NOT_PERMITTED);
  }

  @Test
  void an_expired_combat_finding_is_made_again_before_anything_else_of_mofa() {
    Story story = reviewed(false, Level.L1);
    assertThat(story.file().nextActs(COMBAT_UNTIL))
        .containsExactly(new NextAct(NSS_C, CONFIRM_POLICY));
    assertThat(story.file().nextActs(COMBAT_UNTIL.plusDays(1)))
        .containsExactly(new NextAct(MOFA_R, DETERMINE_COMBAT));
  }

  @Test
  void another_country_sends_the_case_back_to_screening() {
    List<String> due =
        due(reviewed(false, Level.L1).then(APPLICANT, amended(true, AmendedPart.COUNTRY)));
    assertThat(due).contains("METI_LO SCREEN_PRINCIPLE1_AGAIN", "TRE CHECK_AGREEMENT");
    assertThat(due).contains("MOFA_R DETERMINE_COMBAT");
  }

  @Test
  void the_secretaries_come_before_the_table_and_the_table_before_the_signatures() {
    waits(
        reviewed(true, Level.L3).then(NSS_C, new CaseEscalated(Level.L3, List.of(), WORDS)),
        SEC,
        RECORD_SECRETARIES);
    waits(beforeMinisters(), NSS_C, TABLE_CASE);
    waits(tabled(), PM, SIGN, CCS, SIGN, FM, SIGN, DM, SIGN);
    waits(tabled().then(FM, signed(FM, 1)), PM, SIGN, CCS, SIGN, DM, SIGN);
  }

  @Test
  void a_weapon_for_a_country_in_combat_needs_special_circumstances_before_the_table() {
    Story story =
        beforeMinisters()
            .then(MOFA_R, combat(CombatStatus.YES))
            .then(MOD_R, new CombatConcurred(WORDS));
    waits(story, NSS_C, FIND_SPECIAL_CIRCUMSTANCES);
  }

  @Test
  void a_case_that_the_rules_turned_against_before_the_ministers_is_not_tabled_but_ended() {
    waits(
        beforeMinisters().then(MOD_R, evaluated(Verdict.NOT_PERMISSIBLE, Level.L3, true)),
        NSS_C,
        DECLARE_NOT_PERMITTED);
  }

  @Test
  void the_cabinet_decides_on_what_was_signed_until_its_combat_finding_expires() {
    Story story =
        tabled()
            .then(
                PM,
                new FourMinisterConcluded(
                    1, DOSSIER, List.of(), List.of(), Optional.empty(), true));
    assertThat(story.file().nextActs(COMBAT_UNTIL))
        .containsExactly(new NextAct(CAB, RECORD_CABINET));
    assertThat(story.file().nextActs(COMBAT_UNTIL.plusDays(1)))
        .containsExactly(new NextAct(NSS_C, RESUME_CASE));
  }

  @Test
  void an_objection_waits_for_the_coordinator() {
    waits(
        tabled()
            .then(
                PM,
                new MinisterObjected(
                    PM, 1, DOSSIER, ObjectionOutcome.HOLD, Optional.empty(), WORDS)),
        NSS_C,
        RESUME_CASE);
  }

  @Test
  void a_confirmed_weapon_waits_for_the_record_of_the_undertaking_then_for_the_applicant() {
    waits(tabled().then(PM, confirmed(Level.L3, Optional.empty())), TRE, RECORD_UNDERTAKING);
    waits(
        reviewed(false, Level.L1).then(NSS_C, confirmed(Level.L1, Optional.empty())),
        APPLICANT,
        APPLY_LICENCE);
  }

  @Test
  void a_condition_is_met_or_lapses_after_its_last_day() {
    Story story =
        tabled().then(PM, confirmed(Level.L3, Optional.of(new ConfirmationCondition(WORDS, DAY))));
    assertThat(story.file().nextActs(DAY))
        .containsExactly(new NextAct(NSS_C, RECORD_CONDITION_MET));
    assertThat(story.file().nextActs(DAY.plusDays(1)))
        .containsExactly(new NextAct(NSS_C, LAPSE_CONFIRMATION));
  }

  @Test
  void the_licence_is_decided_by_the_decision_maker_and_then_nothing_is_due() {
    Story story =
        reviewed(false, Level.L1)
            .then(NSS_C, confirmed(Level.L1, Optional.empty()))
            .then(APPLICANT, new LicenceApplied(List.of()));
    waits(story, METI_DM, DECIDE_LICENCE);
    story.then(METI_DM, new LicenceGranted(new LicenceNumber("EX-METI-2026-0001"), DAY, List.of()));
    waits(story);
  }

  @Test
  void a_suspension_is_lifted_on_fresh_findings_by_the_level_that_approved() {
    Story story =
        reviewed(false, Level.L1)
            .then(NSS_C, confirmed(Level.L1, Optional.empty()))
            .then(
                NSS_C,
                new CaseSuspended(
                    ReopenTrigger.CONFLICT_OUTBREAK,
                    Stage.POLICY_CONFIRMED,
                    WORDS,
                    Optional.empty()));
    assertThat(due(story)).contains("MOFA_R DETERMINE_COMBAT");
    story
        .then(MOFA_R, combat(CombatStatus.NO))
        .then(MOD_R, new CombatConcurred(WORDS))
        .then(MOFA_R, finding(Viewpoint.CONCERN));
    waits(story, NSS_C, LIFT_SUSPENSION);
  }

  @Test
  void no_seat_has_two_next_steps() {
    for (Story story :
        List.of(inReview(true, Level.L3), classified(true), beforeMinisters(), tabled())) {
      List<Seat> seats = story.file().nextActs(DAY).stream().map(NextAct::seat).toList();
      assertThat(seats).doesNotHaveDuplicates();
    }
  }
}
