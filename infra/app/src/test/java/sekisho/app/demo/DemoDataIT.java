package sekisho.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.app.Sekisho;
import sekisho.app.database.TestDatabase;
import sekisho.app.replay.Replay;
import sekisho.app.settings.SekishoProperties;
import sekisho.decision.policy.PolicyBook;
import sekisho.message.MockCaseSeed;
import sekisho.message.Seat;
import sekisho.message.SignOffEvent.RoundVoided;
import sekisho.message.Stage;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseFiles;
import sekisho.view.casefile.NextAct;
import sekisho.view.precedent.Precedent;
import sekisho.view.precedent.Precedents;
import sekisho.web.Times;

/** The demo data on real PostgreSQL, through the real command bus. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoDataIT {
  @TempDir static Path dataDir;
  private static ConfigurableApplicationContext node;

  @BeforeAll
  static void start() {
    String url = TestDatabase.fresh("demo_data");
    node =
        Sekisho.application()
            .run(
                "--spring.datasource.url=" + url,
                "--spring.flyway.url=" + TestDatabase.schema(url),
                "--sekisho.data-dir=" + dataDir,
                "--server.port=0");
    node.getBean(Replay.class).awaitHead();
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  private static DemoRun run() {
    return new DemoRun(
        node.getBean(SekishoProperties.class),
        node.getBean(DemoCases.class),
        node.getBean(DemoPlayer.class),
        node.getBean(DemoPartyList.class),
        node.getBean(PolicyBook.class),
        node.getBean(Clock.class));
  }

  private static List<DemoCase> cases() {
    return node.getBean(DemoCases.class).all();
  }

  private static List<CaseFile> files() {
    CaseFiles files = node.getBean(CaseFiles.class);
    return cases().stream().map(c -> files.find(c.caseId()).orElseThrow()).toList();
  }

  private static long facts() {
    return node.getBean(JdbcClient.class)
        .sql("SELECT count(*) FROM domain_event_entry")
        .query(Long.class)
        .single();
  }

  @Test
  @Order(1)
  void without_the_setting_nothing_is_played() {
    assertThat(node.getBeansOfType(DemoRun.class)).isEmpty();
    assertThat(node.getBean(CaseFiles.class).find(cases().getFirst().caseId())).isEmpty();
  }

  @Test
  @Order(2)
  void one_that_was_cut_short_goes_on_and_a_second_run_adds_nothing() {
    DemoCase whole = cases().getFirst();
    DemoCase begun = new DemoCase(whole.name(), whole.begunAgo(), whole.request()).draft(3);
    LocalDate lastWeek = Times.dayOf(Instant.now()).minusDays(7);
    node.getBean(DemoPlayer.class).play(begun, DemoCalendar.before(lastWeek));

    int steps = cases().stream().mapToInt(c -> c.steps().size()).sum();
    assertThat(run().run()).isEqualTo(steps - 3);
    long facts = facts();
    assertThat(run().run()).isZero();
    assertThat(facts()).isEqualTo(facts);
    assertThat(files().getFirst().lastDay()).isBefore(lastWeek);
  }

  @Test
  @Order(3)
  void every_stage_occurs() {
    assertThat(files().stream().map(CaseFile::stage).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Stage.class));
    assertThat(files()).hasSizeGreaterThanOrEqualTo(24);
  }

  @Test
  @Order(4)
  void something_waits_at_every_desk_and_some_cases_have_their_person() {
    LocalDate today = Times.dayOf(node.getBean(Clock.class).instant());
    Set<Seat> waiting = new HashSet<>();
    for (CaseFile file : files()) {
      file.nextActs(today).stream().map(NextAct::seat).forEach(waiting::add);
    }
    assertThat(waiting)
        .contains(
            Seat.APPLICANT,
            Seat.METI_LO,
            Seat.METI_DM,
            Seat.MOFA_R,
            Seat.MOD_R,
            Seat.NSS_C,
            Seat.SEC,
            Seat.TRE,
            Seat.CAB,
            Seat.PM,
            Seat.CCS,
            Seat.FM,
            Seat.DM);
    assertThat(files())
        .anySatisfy(
            file -> assertThat(file.records()).anyMatch(r -> r.event() instanceof RoundVoided));
  }

  @Test
  @Order(5)
  void each_case_folds_at_each_of_its_records_and_lies_in_the_past() {
    LocalDate today = Times.dayOf(node.getBean(Clock.class).instant());
    for (CaseFile file : files()) {
      assertThat(LongStream.rangeClosed(1, file.head()))
          .allSatisfy(n -> assertThat(CaseFile.at(file.records(), n).at()).isEqualTo(n));
      assertThat(file.lastDay()).as("%s", file.stage()).isBefore(today);
      assertThat(file.records()).isSortedAccordingTo((a, b) -> a.by().at().compareTo(b.by().at()));
    }
  }

  @Test
  @Order(6)
  void every_mock_case_opens_through_the_command_bus_and_can_be_submitted() {
    Precedents precedents = node.getBean(Precedents.class);
    DemoCalendar calendar = DemoCalendar.before(LocalDate.of(2026, 11, 20));
    int opened = 0;
    for (Precedent precedent : precedents.all()) {
      Optional<MockCaseSeed> seed = precedents.seed(precedent.number());
      if (seed.isEmpty()) {
        continue;
      }
      DemoCase mock =
          DemoWays.submitted(new DemoCase("mock " + precedent.number(), 2, seed.orElseThrow()));
      node.getBean(DemoPlayer.class).play(mock, calendar);
      CaseFile file = node.getBean(CaseFiles.class).find(mock.caseId()).orElseThrow();
      assertThat(file.stage()).as("case %s", precedent.number()).isEqualTo(Stage.SUBMITTED);
      assertThat(file.precedent()).contains(precedent.number());
      opened++;
    }
    assertThat(opened).isEqualTo(14);
  }

  @Test
  @Order(7)
  void production_refuses_demo_data() {
    var production = new SekishoProperties(SekishoProperties.Mode.PRODUCTION, dataDir);
    assertThatThrownBy(
            () ->
                new DemoRun(
                    production,
                    node.getBean(DemoCases.class),
                    node.getBean(DemoPlayer.class),
                    node.getBean(DemoPartyList.class),
                    node.getBean(PolicyBook.class),
                    node.getBean(Clock.class)))
        .hasMessageContaining("sekisho.demo=true is for training");
  }
}
