package sekisho.decision;

import static sekisho.decision.Acts.*;
import static sekisho.decision.Ways.*;
import static sekisho.message.Ground.*;
import static sekisho.message.Seat.*;

import org.junit.jupiter.api.Test;
import sekisho.message.CombatStatus;
import sekisho.message.ConcernLevel;
import sekisho.message.Position;
import sekisho.message.ScreeningCommand.CheckAgreement;
import sekisho.message.ScreeningCommand.ConfirmPrinciple1;
import sekisho.message.SignOffCommand.FindSpecialCircumstances;
import sekisho.message.SignOffEvent.MinisterSigned;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.message.Tri;
import sekisho.message.Viewpoint;

/** Who may ask, and who may not any more: on the person, over the whole history (I-05, I-24). */
class AuthoritySpec {
  @Test
  void a_seat_asks_only_for_its_own_acts() {
    tabled().when(NSS_C, sign(tabled())).refused(SEAT_MAY_NOT);
    submitted("AU")
        .when(APPLICANT, screen(Tri.NO, Tri.NO, Tri.NO, Play.DAY))
        .refused(SEAT_MAY_NOT)
        .when(METI_DM, screen(Tri.NO, Tri.NO, Tri.NO, Play.DAY))
        .refused(SEAT_MAY_NOT);
  }

  @Test
  void auditor_trainer_and_administrator_act_in_no_case() {
    draft("AU", false)
        .when(AUD, new SubmitCase(CASE, true, false))
        .refused(SEAT_MAY_NOT)
        .when(EXCON, new SubmitCase(CASE, true, false))
        .refused(SEAT_MAY_NOT)
        .when(ADMIN, new SubmitCase(CASE, true, false))
        .refused(SEAT_MAY_NOT);
  }

  @Test
  void only_the_person_who_opened_the_request_goes_on_with_it() {
    draft("AU", false)
        .replaced(APPLICANT)
        .when(APPLICANT, new SubmitCase(CASE, true, false))
        .refused(NOT_THE_APPLICANT);
  }

  @Test
  void the_applicant_reviews_nothing_in_the_own_case() {
    submitted("AU")
        .sits(METI_LO, APPLICANT)
        .when(METI_LO, screen(Tri.NO, Tri.NO, Tri.NO, Play.DAY))
        .refused(APPLICANT_MAY_NOT_REVIEW);
  }

  @Test
  void a_reviewer_does_not_sign_as_a_minister_even_after_leaving_the_seat() {
    Play play = tabled();
    play.sits(DM, MOD_R).when(DM, sign(play)).refused(REVIEWER_MAY_NOT_SIGN);
    play.sits(CCS, NSS_C).when(CCS, sign(play)).refused(REVIEWER_MAY_NOT_SIGN);
    play.sits(PM, SEC).when(PM, sign(play)).refused(REVIEWER_MAY_NOT_SIGN);
    play.when(FM, sign(play)).then(MinisterSigned.class);
  }

  @Test
  void the_licensing_officer_and_the_reviewers_do_not_decide_on_the_licence() {
    radarConfirmed()
        .did(APPLICANT, apply(1, 10))
        .sits(METI_DM, METI_LO)
        .when(METI_DM, grant())
        .refused(REVIEWER_MAY_NOT_LICENSE)
        .sits(METI_DM, NSS_C)
        .when(METI_DM, grant())
        .refused(REVIEWER_MAY_NOT_LICENSE);
  }

  @Test
  void who_signed_does_not_review_afterwards() {
    Play play = signedBy(tabled(), FM);
    play.sits(MOFA_R, FM).when(MOFA_R, view(Position.OBJECT)).refused(DECIDER_MAY_NOT_REVIEW);
  }

  @Test
  void the_treaty_officer_is_not_the_reviewer_of_mofa() {
    classified(submitted("AU"), true)
        .sits(TRE, MOFA_R)
        .when(TRE, new CheckAgreement(CASE))
        .refused(TREATY_OFFICER_IS_NOT_REVIEWER);
    Play play = inReview(submitted("AU"), true, CombatStatus.NO);
    play.sits(MOFA_R, TRE)
        .when(MOFA_R, viewpoint(Viewpoint.DESTINATION, ConcernLevel.LOW))
        .refused(TREATY_OFFICER_IS_NOT_REVIEWER);
  }

  @Test
  void nobody_concurs_with_the_own_finding_in_another_seat() {
    submitted("AU")
        .did(METI_LO, screen(Tri.NO, Tri.NO, Tri.NO, Play.DAY))
        .sits(MOFA_R, METI_LO)
        .when(MOFA_R, new ConfirmPrinciple1(CASE, true, WORDS))
        .refused(SECOND_PERSON_NEEDED);
  }

  @Test
  void special_circumstances_are_not_for_a_minister_to_propose() {
    frigate()
        .when(PM, new FindSpecialCircumstances(CASE, WORDS, WORDS, WORDS, Play.DAY))
        .refused(SEAT_MAY_NOT);
  }
}
