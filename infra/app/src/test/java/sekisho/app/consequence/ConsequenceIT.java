package sekisho.app.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import sekisho.app.axon.ActingDispatch;
import sekisho.app.axon.Node;
import sekisho.app.axon.Practice;
import sekisho.app.database.TestDatabase;
import sekisho.app.replay.Replay;
import sekisho.decision.Acts;
import sekisho.decision.Play;
import sekisho.message.AftercareEvent.CaseSuspended;
import sekisho.message.CausingRecord;
import sekisho.message.CombatStatus;
import sekisho.message.Consequence;
import sekisho.message.Country;
import sekisho.message.EmbargoScope;
import sekisho.message.RegisterCommand;
import sekisho.message.RegisterCommand.CorrectRegisterFact;
import sekisho.message.RegisterCommand.RecordConflictStatus;
import sekisho.message.RegisterCommand.RecordEmbargoListed;
import sekisho.message.RegisterFact;
import sekisho.message.RegisterFactId;
import sekisho.message.Seat;
import sekisho.message.SourceGrade;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.view.casefile.Recorded;
import sekisho.view.notice.Consequences;
import sekisho.view.notice.Notices;

/** A fact on record stops every case that it touches, each once, whatever is restarted (I-18). */
class ConsequenceIT {
  @TempDir static Path dataDir;
  private static String url;
  private static ConfigurableApplicationContext node;

  @BeforeAll
  static void start() {
    url = TestDatabase.fresh("consequences");
    node = Node.on(url, dataDir);
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void a_conflict_stops_each_open_weapon_case_once_and_none_is_missed() {
    List<Practice> weapons =
        List.of(
            new Practice(node).tabled(),
            new Practice(node).screened("AU").classified(true),
            new Practice(node).screened("AU").classified(true));
    Practice radar = new Practice(node).screened("AU").classified(false);
    Practice elsewhere = new Practice(node).screened("IT").classified(true);
    Practice draft = new Practice(node).draft("AU");
    Practice undecided = new Practice(node).screened("AU");
    CausingRecord outbreak =
        record(new RecordConflictStatus(fact("AU", Play.DAY), CombatStatus.YES));
    goThrough(Play.DAY);
    for (Practice weapon : weapons) {
      assertThat(weapon.all(CaseSuspended.class)).hasSize(1);
      assertThat(weapon.all(CaseSuspended.class).getFirst().cause()).contains(outbreak);
      Recorded last = weapon.records().getLast();
      assertThat(last.by().seat()).isEqualTo(Seat.SYSTEM);
    }
    assertThat(List.of(radar, elsewhere, draft, undecided))
        .allSatisfy(other -> assertThat(other.all(CaseSuspended.class)).isEmpty());
    // What is found to be a weapon afterwards was open when the conflict broke out.
    undecided.classified(true);
    // What is submitted afterwards is examined with the conflict in view.
    node.getBean(Replay.class).awaitHead();
    goThrough(Play.DAY);
    assertThat(undecided.all(CaseSuspended.class)).hasSize(1);
    assertThat(tallies(outbreak))
        .containsEntry(Consequence.SUSPEND, 4L)
        .containsEntry(Consequence.NOT_A_WEAPON, 1L)
        .hasSize(2);
    assertThat(toldTo(Seat.METI_LO, outbreak)).isEqualTo(4);
    assertThat(toldTo(Seat.EXCON, outbreak)).isZero();
    node.getBean(Replay.class).run(_ -> {});
    goThrough(Play.DAY);
    restart();
    goThrough(Play.DAY.plusDays(1));
    for (Practice weapon : weapons) {
      assertThat(new Practice(node, weapon.caseId()).all(CaseSuspended.class)).hasSize(1);
    }
    assertThat(tallies(outbreak)).containsEntry(Consequence.SUSPEND, 4L);
  }

  @Test
  void what_is_announced_for_a_later_day_stops_cases_on_that_day() {
    Practice open = new Practice(node).screened("NZ").classified(false);
    LocalDate day = Play.DAY.plusDays(5);
    CausingRecord embargo = record(new RecordEmbargoListed(fact("NZ", day), EmbargoScope.COUNTRY));
    goThrough(day.minusDays(1));
    assertThat(open.all(CaseSuspended.class)).isEmpty();
    Practice before = new Practice(node).draft("NZ");
    before.did(Seat.APPLICANT, new SubmitCase(before.caseId(), true, false));
    node.getBean(Replay.class).awaitHead();
    goThrough(day);
    assertThat(open.all(CaseSuspended.class)).hasSize(1);
    assertThat(before.all(CaseSuspended.class)).hasSize(1);
    assertThat(tallies(embargo)).containsEntry(Consequence.SUSPEND, 2L);
  }

  @Test
  void a_fact_that_is_only_said_better_stops_no_case_once_more() {
    Practice open = new Practice(node).screened("CA").classified(true);
    RegisterFact said = fact("CA", Play.DAY);
    CausingRecord outbreak = record(new RecordConflictStatus(said, CombatStatus.YES));
    goThrough(Play.DAY);
    record(
        new CorrectRegisterFact(
            said.country(),
            said.id(),
            Acts.WORDS,
            Optional.of(
                new RecordConflictStatus(fact("CA", Play.DAY.minusDays(1)), CombatStatus.YES))));
    goThrough(Play.DAY);
    assertThat(open.all(CaseSuspended.class)).hasSize(1);
    assertThat(tallies(outbreak)).containsEntry(Consequence.SUSPEND, 1L);
  }

  private static long toldTo(Seat seat, CausingRecord cause) {
    return node.getBean(Notices.class).find(Practice.acting(seat).person(), seat, 100, 0).stream()
        .filter(notice -> notice.cause().equals(cause))
        .count();
  }

  private static void restart() {
    node.close();
    node = Node.on(url, dataDir);
  }

  private static void goThrough(LocalDate day) {
    node.getBean(Replay.class).awaitHead();
    Instant at = day.atTime(13, 0).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
    node.getBean(ConsequenceRun.class).at(at);
    node.getBean(Replay.class).awaitHead();
    node.getBean(ConsequenceRun.class).at(at.plusSeconds(60));
    node.getBean(Replay.class).awaitHead();
  }

  private static CausingRecord record(RegisterCommand command) {
    long record =
        node.getBean(ActingDispatch.class)
            .send(Practice.newId(), command, Practice.acting(Seat.MOFA_R), true);
    return new CausingRecord("register-" + command.country(), record);
  }

  private static RegisterFact fact(String country, LocalDate from) {
    return new RegisterFact(
        new RegisterFactId(UUID.randomUUID()),
        new Country(country),
        from,
        Optional.empty(),
        List.of(),
        SourceGrade.U,
        Optional.of(Acts.WORDS));
  }

  private static Map<Consequence, Long> tallies(CausingRecord cause) {
    return node.getBean(Consequences.class).tallies(cause).stream()
        .collect(Collectors.toMap(Consequences.Tally::what, Consequences.Tally::cases, Long::sum));
  }
}
