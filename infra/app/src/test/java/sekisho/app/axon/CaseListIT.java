package sekisho.app.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import sekisho.decision.Play;
import sekisho.message.CaseId;
import sekisho.message.Command;
import sekisho.message.Country;
import sekisho.message.Ground;
import sekisho.message.IdentityCommand.EnrolOfficial;
import sekisho.message.IdentityCommand.GrantSeat;
import sekisho.message.Level;
import sekisho.message.ReviewCommand.AllocateCase;
import sekisho.message.ScreeningCommand.CheckAgreement;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.message.SubmissionCommand.ClaimBasis;
import sekisho.message.SubmissionCommand.DescribeDestination;
import sekisho.message.SubmissionCommand.DescribeItem;
import sekisho.message.SubmissionCommand.OpenCase;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.view.attempt.Attempt;
import sekisho.view.attempt.Attempts;
import sekisho.view.casefile.Act;
import sekisho.view.caselist.CaseFilter;
import sekisho.view.caselist.CaseFilter.Work;
import sekisho.view.caselist.CaseList;
import sekisho.view.caselist.CaseQuery;
import sekisho.view.caselist.CaseQuery.Group;
import sekisho.view.caselist.CaseQuery.Order;
import sekisho.view.caselist.CaseRow;
import sekisho.view.caselist.CaseRows;
import sekisho.view.moment.PastQueue;

/** The lists say what the records say, to whom it concerns. */
class CaseListIT {
  @TempDir static Path dataDir;
  private static ConfigurableApplicationContext node;
  private static Practice tabled;
  private static Practice draft;
  private static Practice submitted;
  private static Practice titled;

  @BeforeAll
  static void start() {
    node = Node.on(TestDatabase.fresh("case_list"), dataDir);
    tabled = new Practice(node).tabled();
    tabled.did(Seat.FM, tabled.signature());
    draft = new Practice(node).draft("PH");
    submitted = new Practice(node).draft("AU");
    submitted.did(Seat.APPLICANT, new SubmitCase(submitted.caseId(), true, false));
    titled = new Practice(node);
    titled.did(Seat.APPLICANT, title("警戒管制レーダー（Radar）100%国産の移転"));
    describedAndSubmitted(titled);
    holds(Seat.MOD_R);
    holds(Seat.METI_DM);
    give(tabled, Seat.MOD_R);
    give(submitted, Seat.METI_DM);
    AdapterIT.refusal(
        () -> tabled.send(Practice.newId(), Seat.AUD, new CheckAgreement(tabled.caseId())));
    node.getBean(Replay.class).awaitHead();
  }

  private static OpenCase title(String title) {
    TextRef kept = node.getBean(TextStore.class).keep(Practice.newId(), title);
    return new OpenCase(titled.caseId(), kept, Optional.empty());
  }

  private static void describedAndSubmitted(Practice practice) {
    practice.did(
        Seat.APPLICANT,
        new DescribeItem(practice.caseId(), List.of(Acts.line(10))),
        new DescribeDestination(practice.caseId(), Acts.to("AU")),
        new ClaimBasis(practice.caseId(), Acts.basis(false)),
        Acts.endUseCertificate(),
        new SubmitCase(practice.caseId(), true, false));
  }

  private static void holds(Seat seat) {
    for (Command command :
        List.of(
            new EnrolOfficial(Practice.person(seat), true),
            new GrantSeat(Practice.person(seat), seat))) {
      tabled.send(Practice.newId(), Seat.ADMIN, command);
    }
    node.getBean(Replay.class).awaitHead();
  }

  private static void give(Practice practice, Seat seat) {
    practice.did(seat, new AllocateCase(practice.caseId(), seat, Practice.person(seat)));
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  private static List<CaseRow> find(Seat seat, Group group) {
    return node.getBean(CaseList.class).all(query(seat, group));
  }

  private static CaseQuery query(Seat seat, Group group) {
    return CaseQuery.of(new CaseQuery.Reader(Practice.person(seat), seat), group, Play.DAY);
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
          .containsExactlyInAnyOrder(
              tabled.caseId(), draft.caseId(), submitted.caseId(), titled.caseId());
    }
    assertThat(ids(find(Seat.METI_LO, Group.ALL)))
        .containsExactlyInAnyOrder(tabled.caseId(), submitted.caseId(), titled.caseId());
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
    assertThat(ids(find(Seat.METI_LO, Group.WAITING)))
        .containsExactlyInAnyOrder(submitted.caseId(), titled.caseId());
  }

  private static List<CaseId> narrowed(Seat seat, Group group, Map<String, String> filter) {
    CaseFilter by =
        new CaseFilter(
            Optional.ofNullable(filter.get("words"))
                .map(w -> List.of(w.split(" ")))
                .orElse(List.of()),
            Optional.ofNullable(filter.get("stage")).map(Stage::valueOf),
            Optional.ofNullable(filter.get("gate")).map(Integer::valueOf),
            Optional.ofNullable(filter.get("country")).map(Country::new),
            Optional.ofNullable(filter.get("weapon")).map(Boolean::valueOf),
            Optional.ofNullable(filter.get("level")).map(Level::valueOf),
            Optional.ofNullable(filter.get("waiting")).map(Seat::valueOf),
            Optional.ofNullable(filter.get("work"))
                .map(w -> w.equals("nobody") ? new Work.Nobodys() : of(Seat.valueOf(w))),
            Optional.ofNullable(filter.get("age")).map(Integer::valueOf),
            Optional.ofNullable(filter.get("from")).map(LocalDate::parse),
            Optional.ofNullable(filter.get("to")).map(LocalDate::parse),
            filter.containsKey("overdue"),
            filter.containsKey("took"));
    CaseQuery query =
        new CaseQuery(query(seat, group).reader(), group, by, Order.REFERENCE_ASC, Play.DAY);
    CaseList list = node.getBean(CaseList.class);
    List<CaseId> found = ids(list.all(query));
    assertThat(list.counts(query).get(group)).isEqualTo(found.size());
    CaseRows past = pastUntilNow();
    assertThat(past.all(query)).as("folded from the log").isEqualTo(list.all(query));
    assertThat(past.counts(query)).as("folded from the log").isEqualTo(list.counts(query));
    return found;
  }

  /** What the log says up to now; the acts of these tests are of one day in the future. */
  private static CaseRows pastUntilNow() {
    return node.getBean(PastQueue.class).at(Instant.MAX, Duration.ofSeconds(30));
  }

  private static Work of(Seat seat) {
    return new Work.Of(Practice.person(seat));
  }

  private static List<CaseId> all(Map<String, String> filter) {
    return narrowed(Seat.METI_LO, Group.ALL, filter);
  }

  @Test
  void each_filter_narrows_the_list_and_its_counts() {
    assertThat(all(Map.of())).containsExactly(tabled.caseId(), submitted.caseId(), titled.caseId());
    assertThat(all(Map.of("stage", "FOUR_MINISTER_PENDING"))).containsExactly(tabled.caseId());
    assertThat(all(Map.of("gate", "1"))).containsExactly(submitted.caseId(), titled.caseId());
    assertThat(all(Map.of("country", "AU"))).hasSize(3);
    assertThat(all(Map.of("country", "PH"))).isEmpty();
    assertThat(all(Map.of("weapon", "true"))).containsExactly(tabled.caseId());
    assertThat(all(Map.of("weapon", "false"))).isEmpty();
    assertThat(all(Map.of("level", "L3"))).containsExactly(tabled.caseId());
    assertThat(all(Map.of("waiting", "PM"))).containsExactly(tabled.caseId());
    assertThat(all(Map.of("waiting", "FM"))).isEmpty();
    assertThat(all(Map.of("stage", "SUBMITTED", "weapon", "true"))).isEmpty();
    assertThat(narrowed(Seat.MOD_R, Group.ALL, Map.of("took", "true")))
        .containsExactly(tabled.caseId());
  }

  @Test
  void days_of_submission_count_in_japan_and_both_ends_belong() {
    String day = Play.DAY.toString();
    assertThat(all(Map.of("from", day, "to", day))).hasSize(3);
    assertThat(all(Map.of("from", Play.DAY.plusDays(1).toString()))).isEmpty();
    assertThat(all(Map.of("to", Play.DAY.minusDays(1).toString()))).isEmpty();
    assertThat(all(Map.of("age", "1"))).isEmpty();
  }

  @Test
  void a_case_is_found_by_its_number_and_by_every_word_of_its_title() {
    String number =
        find(Seat.METI_LO, Group.ALL).stream()
            .filter(r -> r.caseId().equals(submitted.caseId()))
            .findFirst()
            .flatMap(CaseRow::reference)
            .orElseThrow()
            .value();
    assertThat(all(Map.of("words", number.toLowerCase(Locale.ROOT))))
        .containsExactly(submitted.caseId());
    assertThat(all(Map.of("words", "ＲＡＤＡＲ 警戒"))).containsExactly(titled.caseId());
    assertThat(all(Map.of("words", "radar 護衛艦"))).isEmpty();
    assertThat(all(Map.of("words", "100%"))).containsExactly(titled.caseId());
    assertThat(all(Map.of("words", "10_%"))).isEmpty();
  }

  @Test
  void whose_work_a_case_is_narrows_the_list_seat_by_seat() {
    assertThat(narrowed(Seat.MOD_R, Group.MINE, Map.of())).containsExactly(tabled.caseId());
    assertThat(narrowed(Seat.METI_LO, Group.MINE, Map.of())).isEmpty();
    assertThat(all(Map.of("work", "MOD_R"))).containsExactly(tabled.caseId());
    assertThat(all(Map.of("work", "nobody"))).contains(tabled.caseId());
    assertThat(narrowed(Seat.MOD_R, Group.ALL, Map.of("work", "nobody")))
        .doesNotContain(tabled.caseId());
    assertThat(narrowed(Seat.PM, Group.ALL, Map.of("work", "nobody")))
        .doesNotContain(tabled.caseId());
    assertThat(narrowed(Seat.METI_LO, Group.UNALLOCATED, Map.of()))
        .containsExactly(submitted.caseId(), titled.caseId());
  }

  @Test
  void who_only_shares_out_the_work_took_no_part_in_the_case() {
    assertThat(narrowed(Seat.METI_DM, Group.MINE, Map.of())).containsExactly(submitted.caseId());
    assertThat(narrowed(Seat.METI_DM, Group.ALL, Map.of("took", "true"))).isEmpty();
  }

  @Test
  void an_applicant_cannot_ask_the_list_what_only_the_authorities_know() {
    for (String inside : List.of("level", "waiting", "work")) {
      Map<String, String> none = Map.of(inside, inside.equals("level") ? "L1" : "TRE");
      assertThat(narrowed(Seat.APPLICANT, Group.ALL, none)).hasSize(4);
    }
    assertThat(narrowed(Seat.APPLICANT, Group.MINE, Map.of("work", "MOD_R"))).isEmpty();
  }

  @Test
  void nobody_elses_case_is_counted_or_chosen_by_an_applicant() {
    var stranger = new CaseQuery.Reader(Practice.person(Seat.PM), Seat.APPLICANT);
    CaseList list = node.getBean(CaseList.class);
    CaseQuery query = CaseQuery.of(stranger, Group.ALL, Play.DAY);
    assertThat(list.counts(query).values()).containsOnly(0L);
    assertThat(list.among(query, List.of(tabled.caseId()))).isEmpty();
    assertThat(list.countries(query)).isEmpty();
    assertThat(ids(list.among(query(Seat.METI_LO, Group.ALL), List.of(draft.caseId())))).isEmpty();
    assertThat(list.countries(query(Seat.METI_LO, Group.ALL))).containsExactly(new Country("AU"));
    assertThat(pastUntilNow().counts(query).values()).containsOnly(0L);
    assertThat(pastUntilNow().countries(query)).isEmpty();
  }

  private static List<CaseId> ids(List<CaseRow> rows) {
    return rows.stream().map(CaseRow::caseId).toList();
  }
}
