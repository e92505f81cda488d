package sekisho.view.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sekisho.message.AccessEvent.CaseRead;
import sekisho.message.AccessEvent.OfficialSignedOut;
import sekisho.message.AccessEvent.SignInRefused;
import sekisho.message.AttemptEvent.AttemptRefused;
import sekisho.message.CaseId;
import sekisho.message.Ground;
import sekisho.message.PersonId;
import sekisho.message.SignInRefusal;
import sekisho.message.Stage;
import sekisho.message.SubmissionEvent.CaseWithdrawn;
import sekisho.message.TextRef;

/** People, cases and texts are found in a fact, however deep it holds them. */
class NamedSpec {
  private static final PersonId PERSON = new PersonId(new UUID(1, 2));
  private static final CaseId CASE = new CaseId(new UUID(3, 4));

  @Test
  void a_person_is_found_whether_sure_or_maybe() {
    assertThat(Named.in(new OfficialSignedOut(PERSON)).people()).containsExactly(PERSON);
    assertThat(
            Named.in(new SignInRefused(Optional.of(PERSON), SignInRefusal.WRONG_PASSWORD)).people())
        .containsExactly(PERSON);
    assertThat(
            Named.in(new SignInRefused(Optional.empty(), SignInRefusal.UNKNOWN_ACCOUNT)).people())
        .isEmpty();
  }

  @Test
  void a_case_is_found_in_what_was_read_and_in_what_was_refused() {
    assertThat(Named.in(new CaseRead(CASE, "/cases/{id}", 1, 1)).cases()).containsExactly(CASE);
    var refused =
        new AttemptRefused(
            Optional.of(CASE),
            "SignCase",
            Ground.SEAT_MAY_NOT,
            Ground.SEAT_MAY_NOT.article(),
            List.of("fact"));
    assertThat(Named.in(refused).cases()).containsExactly(CASE);
  }

  @Test
  void a_text_is_found_by_its_address() {
    TextRef reason = new TextRef("ab".repeat(32));
    assertThat(Named.in(new CaseWithdrawn(reason, Stage.DRAFT)).texts()).containsExactly(reason);
  }

  @Test
  void every_kind_has_types_and_no_type_is_of_two_kinds() {
    List<String> types = Stream.of(RecordKind.values()).flatMap(k -> k.types().stream()).toList();
    assertThat(types).doesNotHaveDuplicates().contains("MinisterSigned", "CaseRead");
    assertThat(RecordKind.values()).allMatch(k -> !k.types().isEmpty());
  }
}
