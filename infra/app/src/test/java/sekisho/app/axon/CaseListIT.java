package sekisho.app.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import sekisho.app.database.TestDatabase;
import sekisho.app.replay.Replay;
import sekisho.decision.Acts;
import sekisho.message.CaseId;
import sekisho.message.Ground;
import sekisho.message.ScreeningCommand.CheckAgreement;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.view.attempt.Attempt;
import sekisho.view.attempt.Attempts;
import sekisho.view.casefile.Act;
import sekisho.view.caselist.CaseList;
import sekisho.view.caselist.CaseQuery;
import sekisho.view.caselist.CaseQuery.Group;
import sekisho.view.caselist.CaseRow;

/** The lists say what the records say, to whom it concerns. */
class CaseListIT {
  @TempDir static Path dataDir;
  private static ConfigurableApplicationContext node;
  private static Practice tabled;
  private static Practice draft;
  private static Practice submitted;

  @BeforeAll
  static void start() {
    node = Node.on(TestDatabase.fresh("case_list"), dataDir);
    tabled = new Practice(node).tabled();
    tabled.did(Seat.FM, tabled.signature());
    draft = new Practice(node).draft("PH");
    submitted = new Practice(node).draft("AU");
    submitted.did(Seat.APPLICANT, new SubmitCase(submitted.caseId(), true, false));
    AdapterIT.refusal(
        () -> tabled.send(Practice.newId(), Seat.AUD, new CheckAgreement(tabled.caseId())));
    node.getBean(Replay.class).awaitHead();
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  private static List<CaseRow> find(Seat seat, Group group) {
    return node.getBean(CaseList.class)
        .all(CaseQuery.of(new CaseQuery.Reader(Practice.person(seat), seat), group));
  }

  @Test
  void a_row_says_where_the_case_stands_and_for_whom_it_waits() {
    CaseRow row =
        find(Seat.METI_LO, Group.OPEN).stream()
            .filter(r -> r.caseId().equals(tabled.caseId()))
            .findFirst()
            .orElseThrow();
    assertThat(row.title()).isEqualTo(Acts.WORDS);
    assertThat(row.stage()).isEqualTo(Stage.FOUR_MINISTER_PENDING);
    assertThat(row.gate()).isEqualTo(5);
    assertThat(row.weapon()).isEqualTo(Optional.of(true));
    assertThat(row.country().orElseThrow().code()).isEqualTo("AU");
    assertThat(row.lastRecord()).isEqualTo(tabled.records().size());
    assertThat(row.due())
        .isEqualTo(Map.of(Seat.PM, Act.SIGN, Seat.CCS, Act.SIGN, Seat.DM, Act.SIGN));
  }

  @Test
  void a_list_waits_for_the_seats_that_are_left() {
    assertThat(ids(find(Seat.PM, Group.WAITING))).containsExactly(tabled.caseId());
    assertThat(find(Seat.FM, Group.WAITING)).isEmpty();
  }

  @Test
  void a_draft_is_seen_by_its_applicant_and_the_auditor_alone() {
    for (Seat seat : List.of(Seat.APPLICANT, Seat.AUD)) {
      assertThat(ids(find(seat, Group.ALL)))
          .containsExactlyInAnyOrder(tabled.caseId(), draft.caseId(), submitted.caseId());
    }
    assertThat(ids(find(Seat.METI_LO, Group.ALL)))
        .containsExactlyInAnyOrder(tabled.caseId(), submitted.caseId());
    assertThat(find(Seat.APPLICANT, Group.WAITING).getFirst().due())
        .isEqualTo(Map.of(Seat.APPLICANT, Act.SUBMIT_REQUEST));
  }

  @Test
  void a_refused_attempt_is_listed_with_person_seat_and_ground() {
    Attempt attempt = node.getBean(Attempts.class).find(25, 0).getFirst();
    assertThat(attempt.ground()).isEqualTo(Ground.SEAT_MAY_NOT);
    assertThat(attempt.person()).isEqualTo(Practice.person(Seat.AUD));
    assertThat(attempt.seat()).isEqualTo(Seat.AUD);
    assertThat(attempt.command()).isEqualTo("CheckAgreement");
    assertThat(attempt.caseId()).contains(tabled.caseId());
  }

  @Test
  void a_case_waits_for_the_seat_that_comes_next() {
    assertThat(ids(find(Seat.METI_LO, Group.WAITING))).containsExactly(submitted.caseId());
  }

  private static List<CaseId> ids(List<CaseRow> rows) {
    return rows.stream().map(CaseRow::caseId).toList();
  }
}
