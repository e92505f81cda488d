package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static sekisho.decision.Acts.*;
import static sekisho.decision.Ways.*;
import static sekisho.message.Ground.*;
import static sekisho.message.Seat.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.message.AmendedPart;
import sekisho.message.Destination;
import sekisho.message.DocumentHash;
import sekisho.message.DocumentKind;
import sekisho.message.Refused;
import sekisho.message.RequestPart;
import sekisho.message.Stage;
import sekisho.message.SubmissionCommand.*;
import sekisho.message.SubmissionEvent.*;

/** The request: complete before it is submitted, final until it is returned (process 7.5). */
class SubmissionSpec {
  private static final SubmitCase SUBMIT = new SubmitCase(CASE, true, false);

  @Test
  void a_complete_request_is_submitted_and_gets_a_number_of_the_year() {
    Play play = draft("AU", false);
    play.when(APPLICANT, SUBMIT).then(CaseSubmitted.class).standsAt(Stage.SUBMITTED);
    assertThat(play.latest(CaseSubmitted.class).reference().value()).isEqualTo("EX-2026-0001");
  }

  @Test
  void every_missing_part_is_named_at_once() {
    Play play = new Play().did(APPLICANT, new OpenCase(CASE, WORDS, Optional.empty()));
    SubmitCase nothing = new SubmitCase(CASE, false, false);
    play.when(APPLICANT, nothing).refused(SUBMISSION_INCOMPLETE);
    Refused refused = catchThrowableOfType(Refused.class, () -> play.did(APPLICANT, nothing));
    assertThat(refused.facts())
        .containsExactly(
            "RequestPart.ITEMS",
            "RequestPart.DESTINATION",
            "RequestPart.BASIS",
            "RequestPart.END_USE_CERTIFICATE",
            "RequestPart.DECLARATION");
  }

  @Test
  void a_promised_end_use_certificate_is_enough_to_submit() {
    draft("AU", false)
        .did(APPLICANT, new DetachDocument(CASE, document("euc", DocumentKind.OTHER).hash()))
        .when(APPLICANT, SUBMIT)
        .refused(SUBMISSION_INCOMPLETE)
        .when(APPLICANT, new SubmitCase(CASE, true, true))
        .then(CaseSubmitted.class);
  }

  @Test
  void a_submitted_request_is_final() {
    submitted("AU")
        .when(APPLICANT, new DescribeItem(CASE, List.of(line(1))))
        .refused(NOT_AT_THIS_STAGE)
        .when(APPLICANT, SUBMIT)
        .refused(NOT_AT_THIS_STAGE);
  }

  @Test
  void a_draft_needs_at_least_one_item() {
    draft("AU", false)
        .when(APPLICANT, new DescribeItem(CASE, List.of()))
        .refused(SUBMISSION_INCOMPLETE);
  }

  @Test
  void a_returned_request_names_what_is_missing_and_keeps_its_number() {
    Play play = submitted("AU");
    play.when(METI_LO, new ReturnCase(CASE, List.of(), WORDS)).refused(MISSING_PART_NOT_NAMED);
    play.when(METI_LO, new ReturnCase(CASE, List.of(RequestPart.ITEMS), WORDS))
        .then(CaseReturned.class)
        .standsAt(Stage.RETURNED)
        .when(APPLICANT, new DescribeItem(CASE, List.of(line(3))))
        .then(ItemDescribed.class)
        .when(APPLICANT, SUBMIT)
        .then(CaseSubmitted.class);
    assertThat(play.latest(CaseSubmitted.class).reference().value()).isEqualTo("EX-2026-0001");
  }

  @Test
  void only_a_submitted_request_is_returned() {
    screened(submitted("AU"))
        .when(METI_LO, new ReturnCase(CASE, List.of(RequestPart.ITEMS), WORDS))
        .refused(NOT_AT_THIS_STAGE);
  }

  @Test
  void a_case_is_opened_once_and_asked_about_only_when_it_exists() {
    new Play()
        .when(APPLICANT, SUBMIT)
        .refused(CASE_UNKNOWN)
        .when(APPLICANT, new OpenCase(CASE, WORDS, Optional.of(20)))
        .then(CaseOpened.class)
        .when(APPLICANT, new OpenCase(CASE, WORDS, Optional.empty()))
        .refused(CASE_EXISTS);
  }

  @Test
  void a_document_is_attached_once_and_taken_out_only_from_a_draft() {
    DocumentHash euc = document("euc", DocumentKind.OTHER).hash();
    draft("AU", false)
        .when(APPLICANT, endUseCertificate())
        .refused(DOCUMENT_ATTACHED_ALREADY)
        .when(APPLICANT, new DetachDocument(CASE, NOTE))
        .refused(DOCUMENT_UNKNOWN)
        .when(APPLICANT, new DetachDocument(CASE, euc))
        .then(DocumentDetached.class);
    submitted("AU").when(APPLICANT, new DetachDocument(CASE, euc)).refused(NOT_AT_THIS_STAGE);
  }

  @Test
  void only_the_applicant_brings_an_end_use_certificate() {
    submitted("AU")
        .when(MOFA_R, new AttachDocument(CASE, document("other", DocumentKind.END_USE_CERTIFICATE)))
        .refused(SEAT_MAY_NOT)
        .when(MOFA_R, new AttachDocument(CASE, document("cable", DocumentKind.EVIDENCE)))
        .then(DocumentAttached.class);
  }

  @Test
  void a_request_is_withdrawn_until_the_licence_is_granted() {
    WithdrawCase withdraw = new WithdrawCase(CASE, WORDS);
    radarConfirmed()
        .did(APPLICANT, apply(1, 1))
        .when(APPLICANT, withdraw)
        .then(CaseWithdrawn.class)
        .standsAt(Stage.WITHDRAWN)
        .when(APPLICANT, withdraw)
        .refused(NOT_AT_THIS_STAGE);
    licensed().when(APPLICANT, withdraw).refused(LICENSED_ALREADY);
  }

  @Test
  void a_tenth_more_is_clerical_and_the_next_piece_is_material() {
    Play clerical = radar();
    clerical.when(APPLICANT, amend(11, "PH")).then(CaseAmended.class);
    assertThat(clerical.latest(CaseAmended.class).changed()).containsOnly(AmendedPart.QUANTITY);
    assertThat(clerical.latest(CaseAmended.class).material()).isFalse();
    Play material = radarConfirmed();
    material
        .when(APPLICANT, amend(12, "PH"))
        .then(CaseAmended.class)
        .standsAt(Stage.MINISTRY_REVIEW);
    assertThat(material.latest(CaseAmended.class).material()).isTrue();
  }

  @Test
  void another_country_is_screened_and_reviewed_anew() {
    Play play = radar().did(APPLICANT, amend(10, "AU")).standsAt(Stage.MINISTRY_REVIEW);
    assertThat(Screened.of(play.state()).p1()).isEmpty();
    assertThat(Screened.of(play.state()).combat()).isEmpty();
    assertThat(Reviewed.of(play.state()).views()).isEmpty();
  }

  @Test
  void an_amendment_changes_something_and_comes_before_the_licence() {
    radar().when(APPLICANT, amend(10, "PH")).refused(NOTHING_CHANGED);
    licensed().when(APPLICANT, amend(9, "PH")).refused(LICENSED_ALREADY);
    draft("PH", false).when(APPLICANT, amend(9, "PH")).refused(NOT_AT_THIS_STAGE);
  }

  private static AmendCase amend(long quantity, String country) {
    Destination destination = to(country);
    return new AmendCase(CASE, List.of(line(quantity)), destination, WORDS);
  }
}
