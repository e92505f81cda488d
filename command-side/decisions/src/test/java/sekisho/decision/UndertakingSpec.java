package sekisho.decision;

import static sekisho.decision.Acts.*;
import static sekisho.decision.Ways.*;
import static sekisho.message.Ground.*;
import static sekisho.message.Seat.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.message.ClaimedBasis;
import sekisho.message.CombatStatus;
import sekisho.message.ConsentBasis;
import sekisho.message.ConsentException;
import sekisho.message.DocumentKind;
import sekisho.message.JointDevelopment;
import sekisho.message.Licensor;
import sekisho.message.Stage;
import sekisho.message.SubmissionCommand.AttachDocument;
import sekisho.message.SubmissionCommand.ClaimBasis;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.message.UndertakingCommand.RecordConsentBasis;
import sekisho.message.UndertakingEvent.*;

/** The undertaking: its text before the signatures, its record before the licence (I-07, I-13). */
class UndertakingSpec {
  private static final LocalDate DAY = Play.DAY;

  @Test
  void the_text_is_proposed_in_review_and_the_same_text_is_no_news() {
    inReview(submitted("AU"), true, CombatStatus.NO)
        .when(TRE, propose("frigates"))
        .then(UndertakingProposed.class)
        .when(TRE, propose("frigates"))
        .refused(NOTHING_CHANGED);
    submitted("AU").when(TRE, propose("frigates")).refused(NOT_AT_THIS_STAGE);
  }

  @Test
  void an_undertaking_is_recorded_with_its_text_its_paper_and_its_dates_in_order() {
    radarConfirmed()
        .when(TRE, recordUndertaking(DAY, DAY, DAY.plusYears(1)))
        .refused(UNDERTAKING_TEXT_MISSING);
    frigateConfirmed()
        .when(TRE, recordUndertaking(DAY, DAY, DAY.plusYears(1)))
        .refused(DOCUMENT_UNKNOWN)
        .did(TRE, new AttachDocument(CASE, document("signed note", DocumentKind.UNDERTAKING)))
        .when(TRE, recordUndertaking(DAY.plusDays(1), DAY.plusDays(1), DAY.plusYears(1)))
        .refused(UNDERTAKING_DATES_BACKWARDS)
        .when(TRE, recordUndertaking(DAY, DAY.minusDays(1), DAY.plusYears(1)))
        .refused(UNDERTAKING_DATES_BACKWARDS)
        .when(TRE, recordUndertaking(DAY, DAY.plusDays(9), DAY.plusDays(9)))
        .refused(UNDERTAKING_DATES_BACKWARDS)
        .when(TRE, recordUndertaking(DAY, DAY, DAY.plusDays(1)))
        .then(UndertakingRecorded.class)
        .standsAt(Stage.UNDERTAKING_RECORDED);
  }

  @Test
  void a_control_check_needs_an_exception_that_the_rules_list() {
    inReview(submitted("AU"), true, CombatStatus.NO)
        .when(METI_LO, consent(null))
        .refused(CONSENT_EXCEPTION_MISSING)
        .when(METI_LO, consent(ConsentException.POOLING))
        .refused(CONSENT_EXCEPTION_NOT_FOR_THIS)
        .when(METI_LO, consent(ConsentException.PART_TO_LICENSOR))
        .then(ConsentBasisRecorded.class);
  }

  @Test
  void licensed_finished_goods_always_need_prior_consent() {
    Play licensed =
        draft("AU", false)
            .did(
                APPLICANT,
                new ClaimBasis(
                    CASE,
                    new ClaimedBasis(
                        Licensor.US, true, true, JointDevelopment.NONE, List.of(), false)),
                new SubmitCase(CASE, true, false));
    inReview(licensed, true, CombatStatus.NO)
        .when(METI_LO, consent(ConsentException.PART_TO_LICENSOR))
        .refused(CONSENT_EXCEPTION_NOT_FOR_THIS)
        .when(METI_LO, priorConsent())
        .then(ConsentBasisRecorded.class);
  }

  private static RecordConsentBasis consent(
      @org.jspecify.annotations.Nullable ConsentException exception) {
    return new RecordConsentBasis(
        CASE, ConsentBasis.CONTROL_CHECK, Optional.ofNullable(exception), WORDS);
  }
}
