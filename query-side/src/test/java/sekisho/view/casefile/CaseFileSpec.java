package sekisho.view.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static sekisho.message.Seat.*;
import static sekisho.view.casefile.Story.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.message.AftercareEvent.CaseReopened;
import sekisho.message.AmendedPart;
import sekisho.message.CombatStatus;
import sekisho.message.Level;
import sekisho.message.Ministry;
import sekisho.message.ObjectionOutcome;
import sekisho.message.Position;
import sekisho.message.ReopenTrigger;
import sekisho.message.ReviewEvent.InfoRequested;
import sekisho.message.ReviewEvent.InfoSupplied;
import sekisho.message.ScreeningEvent.ClassificationDisputed;
import sekisho.message.ScreeningEvent.ClassificationOverridden;
import sekisho.message.ScreeningEvent.P1Disputed;
import sekisho.message.SignOffEvent.FourMinisterConcluded;
import sekisho.message.SignOffEvent.MinisterObjected;
import sekisho.message.SignOffEvent.PolicyConfirmed;
import sekisho.message.SignOffEvent.RoundVoided;
import sekisho.message.SignOffEvent.SignOffWithdrawn;
import sekisho.message.Stage;
import sekisho.message.Tri;
import sekisho.message.UndertakingEvent.UndertakingProposed;
import sekisho.message.UndertakingEvent.UndertakingRecorded;
import sekisho.message.Verdict;
import sekisho.message.Viewpoint;
import sekisho.view.casefile.SignOff.RoundState;

/** The case file is a fold of its records: what was overtaken is not shown as if it counted. */
class CaseFileSpec {
  private static PolicyConfirmed confirmed() {
    return new PolicyConfirmed(Level.L3, V2026, Optional.empty(), List.of(), Optional.empty());
  }

  private static CaseReopened reopened(ReopenTrigger trigger) {
    return new CaseReopened(1, trigger, Stage.LICENSED, WORDS);
  }

  @Test
  void the_case_at_a_record_knows_nothing_of_later_records() {
    Story story = tabled();
    for (long n = 1; n <= story.records().size(); n++) {
      assertThat(story.at(n).records()).hasSize((int) n);
      CaseFile alone = CaseFile.of(story.records().subList(0, (int) n));
      assertThat(story.at(n).stage()).isEqualTo(alone.stage());
      assertThat(story.at(n).screening()).isEqualTo(alone.screening());
      assertThat(story.at(n).review()).isEqualTo(alone.review());
      assertThat(story.at(n).signOff()).isEqualTo(alone.signOff());
      assertThat(story.at(n).past()).isEqualTo(n < story.records().size());
    }
  }

  @Test
  void there_is_no_record_before_the_first_and_none_after_the_last() {
    Story story = draft();
    assertThatIllegalArgumentException().isThrownBy(() -> story.at(0));
    assertThat(story.at(5).past()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> story.at(6));
  }

  @Test
  void as_of_a_moment_the_last_record_at_or_before_it_is_shown() {
    Story story = draft();
    var third = story.records().get(2).by().at();
    assertThat(CaseFile.asOf(story.records(), third).orElseThrow().at()).isEqualTo(3);
    assertThat(CaseFile.asOf(story.records(), third.minusNanos(1)).orElseThrow().at()).isEqualTo(2);
    assertThat(CaseFile.asOf(story.records(), third.plusSeconds(1)).orElseThrow().at())
        .isEqualTo(3);
  }

  @Test
  void before_its_first_record_there_is_no_case() {
    Story story = draft();
    var first = story.records().getFirst().by().at();
    assertThat(CaseFile.asOf(story.records(), first)).isPresent();
    assertThat(CaseFile.asOf(story.records(), first.minusNanos(1))).isEmpty();
  }

  @Test
  void a_case_has_its_number_from_its_first_submission_on() {
    assertThat(draft().file().reference()).isEmpty();
    assertThat(draft().file().submittedBefore()).isFalse();
    assertThat(submitted().file().reference().orElseThrow().value()).isEqualTo("EX-2026-0001");
    assertThat(submitted().file().applicant()).isEqualTo(person(APPLICANT));
  }

  @Test
  void a_confirmation_of_principle1_belongs_to_the_screening_before_it() {
    Story story = screenedUnderP1();
    assertThat(story.file().screening().p1Confirmed()).isTrue();
    story.then(METI_LO, p1(Tri.NO));
    assertThat(story.file().screening().p1()).isPresent();
    assertThat(story.file().screening().p1Confirmed()).isFalse();
  }

  @Test
  void a_dispute_takes_the_screening_its_force_until_it_is_made_again() {
    Story story = submitted().then(METI_LO, p1(Tri.NO)).then(MOFA_R, new P1Disputed(WORDS));
    assertThat(story.file().screening().p1()).isEmpty();
    assertThat(story.file().screening().p1Disputed()).isPresent();
    story.then(METI_LO, p1(Tri.YES));
    assertThat(story.file().screening().p1().orElseThrow().hit()).isTrue();
    assertThat(story.file().screening().p1Disputed()).isEmpty();
  }

  @Test
  void a_settled_dispute_shows_the_classification_of_the_secretariat() {
    Story story =
        screenedUnderP1()
            .then(METI_LO, classification(false))
            .then(MOD_R, new ClassificationDisputed(WORDS));
    assertThat(story.file().screening().item().orElseThrow().disputed()).isTrue();
    story.then(
        NSS_C,
        new ClassificationOverridden(
            classification(false).classification(), classification(true).classification()));
    assertThat(story.file().screening().item().orElseThrow().disputed()).isFalse();
    assertThat(story.file().screening().classificationAgreed()).isTrue();
    assertThat(story.file().screening().sdfWeapon()).isTrue();
  }

  @Test
  void another_country_leaves_the_findings_about_the_old_one_without_force() {
    Story story = inReview(true, Level.L3).then(APPLICANT, amended(true, AmendedPart.COUNTRY));
    Screening screening = story.file().screening();
    assertThat(screening.p1()).isEmpty();
    assertThat(screening.agreement()).isEmpty();
    assertThat(screening.combat()).isEmpty();
    assertThat(screening.item()).as("the item is the same").isPresent();
    assertThat(screening.evaluationStands()).isFalse();
    assertThat(screening.evaluations()).as("history stays readable").hasSize(1);
    assertThat(story.file().request().destination().orElseThrow().country().code()).isEqualTo("PH");
  }

  @Test
  void another_item_leaves_classification_and_principle1_without_force() {
    Screening screening =
        inReview(true, Level.L3)
            .then(APPLICANT, amended(true, AmendedPart.ITEM))
            .file()
            .screening();
    assertThat(screening.p1()).isEmpty();
    assertThat(screening.item()).isEmpty();
    assertThat(screening.agreement()).isPresent();
    assertThat(screening.combat()).isPresent();
  }

  @Test
  void a_clerical_amendment_overtakes_nothing() {
    CaseFile file =
        reviewed(false, Level.L1).then(APPLICANT, amended(false, AmendedPart.WORDING)).file();
    assertThat(file.screening().evaluationStands()).isTrue();
    assertThat(file.review().currentViews()).hasSize(4);
  }

  @Test
  void a_material_amendment_starts_the_review_anew_and_keeps_its_history() {
    Story story = reviewed(false, Level.L1).then(APPLICANT, amended(true, AmendedPart.END_USER));
    Review review = story.file().review();
    assertThat(review.currentViews()).isEmpty();
    assertThat(review.currentFindings()).isEmpty();
    assertThat(review.attRisk()).isEmpty();
    assertThat(review.views()).hasSize(4);
    story.then(MOFA_R, view(MOFA_R, 2, Position.OBJECT), finding(Viewpoint.CONCERN));
    assertThat(story.file().review().view(Ministry.MOFA).orElseThrow().version()).isEqualTo(2);
    assertThat(story.file().review().anyObjection()).isTrue();
    assertThat(story.file().review().currentFindings()).hasSize(1);
  }

  @Test
  void a_later_view_replaces_the_earlier_one_of_the_same_ministry_alone() {
    Story story = reviewed(false, Level.L1).then(MOD_R, view(MOD_R, 2, Position.OBJECT));
    Review review = story.file().review();
    assertThat(review.views(Ministry.MOD)).hasSize(2);
    assertThat(review.views(Ministry.MOD).getFirst().current()).isFalse();
    assertThat(review.view(Ministry.MOD).orElseThrow().position()).isEqualTo(Position.OBJECT);
    assertThat(review.view(Ministry.METI).orElseThrow().position()).isEqualTo(Position.CONCUR);
  }

  @Test
  void an_answer_closes_the_question_before_it() {
    Story story =
        inReview(false, Level.L1).then(MOFA_R, new InfoRequested(Ministry.MOFA, WORDS, DAY));
    assertThat(story.file().review().openQuestion()).isPresent();
    story.then(APPLICANT, new InfoSupplied(WORDS, List.of()));
    assertThat(story.file().review().openQuestion()).isEmpty();
    assertThat(story.file().review().questions().getFirst().reply()).isPresent();
  }

  @Test
  void signatures_stand_until_they_are_withdrawn_or_the_round_is_void() {
    Story story = tabled().then(FM, signed(FM, 1)).then(DM, signed(DM, 1));
    assertThat(story.file().signOff().openRound().orElseThrow().signed()).isEqualTo(2);
    story.then(DM, new SignOffWithdrawn(DM, 1, WORDS));
    assertThat(story.file().signOff().openRound().orElseThrow().unsigned())
        .containsExactly(PM, CCS, DM);
    story.then(NSS_C, new RoundVoided(1, DOSSIER, DOSSIER));
    assertThat(story.file().signOff().openRound()).isEmpty();
    story.then(NSS_C, frozen(2)).then(FM, signed(FM, 2));
    SignOff signOff = story.file().signOff();
    assertThat(signOff.rounds())
        .extracting(SignOff.Round::state)
        .containsExactly(RoundState.VOIDED, RoundState.OPEN);
    assertThat(signOff.rounds().getFirst().signature(FM)).as("readable for ever").isPresent();
    assertThat(signOff.openRound().orElseThrow().signed()).isEqualTo(1);
  }

  @Test
  void an_objection_closes_the_round() {
    CaseFile file =
        tabled()
            .then(
                CCS,
                new MinisterObjected(
                    CCS, 1, DOSSIER, ObjectionOutcome.HOLD, Optional.empty(), WORDS))
            .file();
    assertThat(file.stage()).isEqualTo(Stage.ON_HOLD);
    assertThat(file.signOff().openRound()).isEmpty();
    assertThat(file.signOff().currentRound().orElseThrow().state()).isEqualTo(RoundState.OBJECTED);
  }

  @Test
  void a_reopened_case_has_no_confirmation_and_no_current_round() {
    Story story =
        tabled()
            .then(
                PM,
                new FourMinisterConcluded(
                    1, DOSSIER, List.of(), List.of(), Optional.empty(), false),
                confirmed());
    assertThat(story.file().signOff().confirmation()).isPresent();
    story.then(NSS_C, reopened(ReopenTrigger.CONFLICT_OUTBREAK));
    assertThat(story.file().signOff().confirmation()).isEmpty();
    assertThat(story.file().signOff().currentRound()).isEmpty();
    assertThat(story.file().signOff().rounds()).hasSize(1);
    assertThat(story.file().licensing().reopenedCount()).isEqualTo(1);
    assertThat(story.file().review().escalation()).isEmpty();
  }

  @Test
  void a_corrected_datum_takes_principle1_its_force() {
    Story story = inReview(false, Level.L1);
    story.then(NSS_C, reopened(ReopenTrigger.COURT_OR_UN_FINDING));
    assertThat(story.file().screening().p1Confirmed()).isTrue();
    story.then(NSS_C, reopened(ReopenTrigger.P1_DATA_CORRECTED));
    assertThat(story.file().screening().p1()).isEmpty();
  }

  @Test
  void the_day_in_force_and_the_day_of_recording_are_two_days() {
    LocalDate inForce = DAY.plusDays(10);
    UndertakingRecorded recorded =
        new UndertakingRecorded(
            undertaking(),
            WORDS,
            WORDS,
            DAY,
            inForce,
            DAY.plusYears(10),
            document(sekisho.message.DocumentKind.UNDERTAKING).hash());
    Story story = reviewed(true, Level.L3).then(TRE, recorded);
    var inscribed = story.file().undertaking().inscribed().orElseThrow();
    assertThat(inscribed.inForceOn()).isEqualTo(inForce);
    assertThat(inscribed.entry().day()).isEqualTo(DAY);
    assertThat(inscribed.bindsOn(inForce.minusDays(1))).isFalse();
    assertThat(inscribed.bindsOn(inForce)).isTrue();
    story.then(TRE, new UndertakingProposed(undertaking()));
    assertThat(story.file().undertaking().inscribed()).as("another text").isEmpty();
    assertThat(story.file().undertaking().inscriptions()).hasSize(1);
  }

  @Test
  void a_combat_finding_holds_to_the_end_of_its_last_day() {
    var combat = inReview(true, Level.L3).file().screening().combat().orElseThrow();
    assertThat(combat.status()).isEqualTo(CombatStatus.NO);
    assertThat(combat.validOn(COMBAT_UNTIL)).isTrue();
    assertThat(combat.validOn(COMBAT_UNTIL.plusDays(1))).isFalse();
  }

  @Test
  void gates_follow_the_case() {
    assertThat(CaseGate.of(submitted().file())).isEqualTo(CaseGate.REQUEST);
    assertThat(CaseGate.of(screenedUnderP1().file())).isEqualTo(CaseGate.SCREENING);
    assertThat(CaseGate.of(reviewed(true, Level.L3).file())).isEqualTo(CaseGate.REVIEW);
    assertThat(CaseGate.of(tabled().file())).isEqualTo(CaseGate.CONFIRMATION);
    var states = CaseGate.states(tabled().file());
    assertThat(states.get(CaseGate.SCREENING)).isEqualTo(CaseGate.State.DONE);
    assertThat(states.get(CaseGate.UNDERTAKING))
        .as("its text lies on the dossier")
        .isEqualTo(CaseGate.State.NOW);
    assertThat(CaseGate.states(reviewed(false, Level.L1).file()).get(CaseGate.UNDERTAKING))
        .isEqualTo(CaseGate.State.NOT_NEEDED);
    var after = tabled().then(PM, confirmed()).file();
    assertThat(CaseGate.of(after))
        .as("the record is still to come")
        .isEqualTo(CaseGate.UNDERTAKING);
    assertThat(CaseGate.states(after).get(CaseGate.CONFIRMATION)).isEqualTo(CaseGate.State.DONE);
    assertThat(evaluated(Verdict.OK, Level.L3, true).evaluation().undertakingRequired()).isTrue();
  }
}
