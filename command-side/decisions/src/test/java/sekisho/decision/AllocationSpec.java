package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.decision.Acts.*;
import static sekisho.decision.Ways.*;
import static sekisho.message.Ground.*;
import static sekisho.message.Seat.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.message.CombatStatus;
import sekisho.message.ReviewCommand.AllocateCase;
import sekisho.message.ReviewCommand.RecallAllocation;
import sekisho.message.ReviewEvent.AllocationRecalled;
import sekisho.message.ReviewEvent.CaseAllocated;
import sekisho.message.Seat;
import sekisho.message.SignOffEvent.MinisterSigned;
import sekisho.message.Stage;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.message.SubmissionCommand.WithdrawCase;
import sekisho.message.SubmissionEvent.CaseSubmitted;

/** Whose work a case is, seat by seat (assumption A). */
class AllocationSpec {
  private static AllocateCase allocate(Play play, Seat seat) {
    return new AllocateCase(CASE, seat, play.person(seat));
  }

  private static RecallAllocation recall(Seat seat) {
    return new RecallAllocation(CASE, seat);
  }

  @Test
  void every_seat_with_work_on_a_case_shares_out_its_own() {
    Play play = submitted("AU");
    for (Seat seat : new Seat[] {METI_LO, METI_DM, MOFA_R, MOD_R, NSS_C, TRE}) {
      play.when(seat, allocate(play, seat)).then(CaseAllocated.class);
    }
    assertThat(play.latest(CaseAllocated.class))
        .isEqualTo(new CaseAllocated(TRE, play.person(TRE)));
  }

  @Test
  void no_seat_shares_out_the_work_of_another() {
    Play play = submitted("AU");
    play.when(METI_LO, allocate(play, MOFA_R)).refused(SEAT_MAY_NOT);
    play.when(MOFA_R, allocate(play, MOFA_R)).then(CaseAllocated.class);
    play.when(METI_LO, recall(MOFA_R)).refused(SEAT_MAY_NOT);
    play.when(SEC, allocate(play, SEC)).refused(SEAT_MAY_NOT);
    play.when(AUD, recall(MOFA_R)).refused(SEAT_MAY_NOT);
  }

  @Test
  void a_person_without_the_seat_is_given_no_work_of_it() {
    Play play = submitted("AU");
    play.person(MOFA_R);
    play.when(METI_LO, new AllocateCase(CASE, METI_LO, play.person(MOFA_R))).refused(SEAT_NOT_HELD);
    play.when(METI_LO, new AllocateCase(CASE, METI_LO, Play.person("nobody")))
        .refused(SEAT_NOT_HELD);
  }

  @Test
  void a_colleague_takes_over_and_the_same_person_twice_is_refused() {
    Play play = submitted("AU");
    play.when(METI_LO, allocate(play, METI_LO)).then(CaseAllocated.class);
    play.when(METI_LO, allocate(play, METI_LO)).refused(ALLOCATED_ALREADY);
    play.replaced(METI_LO).when(METI_LO, allocate(play, METI_LO)).then(CaseAllocated.class);
  }

  @Test
  void what_nobody_has_cannot_be_recalled_and_what_was_recalled_is_free_again() {
    Play play = submitted("AU");
    play.when(METI_LO, recall(METI_LO)).refused(NOT_ALLOCATED);
    play.did(METI_LO, allocate(play, METI_LO));
    play.when(MOD_R, recall(MOD_R)).refused(NOT_ALLOCATED);
    play.when(METI_LO, recall(METI_LO)).then(AllocationRecalled.class);
    play.when(METI_LO, recall(METI_LO)).refused(NOT_ALLOCATED);
    play.when(METI_LO, allocate(play, METI_LO)).then(CaseAllocated.class);
  }

  @Test
  void a_draft_is_nobodys_work_and_neither_is_an_ended_case() {
    Play play = draft("AU", false);
    play.when(METI_LO, allocate(play, METI_LO)).refused(NOT_AT_THIS_STAGE);
    play.when(APPLICANT, new SubmitCase(CASE, true, false)).then(CaseSubmitted.class);
    play.when(METI_LO, allocate(play, METI_LO)).then(CaseAllocated.class);
    play.did(APPLICANT, new WithdrawCase(CASE, WORDS));
    play.when(METI_LO, recall(METI_LO)).refused(NOT_AT_THIS_STAGE);
    play.when(MOD_R, allocate(play, MOD_R)).refused(NOT_AT_THIS_STAGE);
  }

  @Test
  void who_shares_out_the_work_has_taken_no_part_in_it() {
    Play play = submitted("AU");
    play.did(METI_DM, allocate(play, METI_DM)).sits(MOD_R, METI_DM);
    play.did(MOFA_R, allocate(play, MOFA_R)).sits(TRE, MOFA_R);
    play.when(MOD_R, allocate(play, MOD_R)).then(CaseAllocated.class);
    play.when(TRE, allocate(play, TRE)).then(CaseAllocated.class);
  }

  @Test
  void a_dossier_and_its_signatures_stand_when_work_is_shared_out() {
    Play play = signedBy(tabled(), PM);
    var before = Dossier.of(play.state(), Optional.empty()).hash();
    play.when(MOD_R, allocate(play, MOD_R)).then(CaseAllocated.class);
    play.when(MOD_R, recall(MOD_R)).then(AllocationRecalled.class);
    assertThat(Dossier.of(play.state(), Optional.empty()).hash()).isEqualTo(before);
    play.standsAt(Stage.FOUR_MINISTER_PENDING).when(FM, sign(play)).then(MinisterSigned.class);
  }

  @Test
  void nothing_is_evaluated_again_because_work_is_shared_out() {
    Play play = inReview(submitted("AU"), true, CombatStatus.NO).on(Play.DAY.plusYears(2));
    play.when(MOD_R, allocate(play, MOD_R)).then(CaseAllocated.class);
  }
}
