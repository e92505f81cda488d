package sekisho.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import sekisho.decision.AgreementRegister;
import sekisho.decision.Play;
import sekisho.message.Acting;
import sekisho.message.AgreementStatus;
import sekisho.message.Country;
import sekisho.message.RegisterCommand.CorrectRegisterFact;
import sekisho.message.RegisterCommand.RecordAgreementDenounced;
import sekisho.message.RegisterCommand.RecordAgreementInForce;
import sekisho.message.RegisterFact;
import sekisho.message.RegisterFactId;
import sekisho.message.Seat;
import sekisho.message.SourceGrade;
import sekisho.message.SourceKey;
import sekisho.view.register.FactKind;
import sekisho.view.register.FactLine;
import sekisho.view.register.RegisterView;
import sekisho.view.register.Reliance;
import sekisho.view.register.ReliedOn;

/** The registers on a real PostgreSQL: begun once, read at their newest, and mended openly. */
class RegisterIT {
  private static final Country AU = new Country("AU");
  private static final Country IN = new Country("IN");

  @TempDir static Path dataDir;
  private static ConfigurableApplicationContext node;

  @BeforeAll
  static void start() {
    node = Node.on(TestDatabase.fresh("registers"), dataDir);
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  private static RegisterView registers() {
    return node.getBean(RegisterView.class);
  }

  private static RegisterFact fact(Country country, LocalDate from) {
    return new RegisterFact(
        new RegisterFactId(UUID.randomUUID()),
        country,
        from,
        Optional.empty(),
        List.of(new SourceKey("O25")),
        SourceGrade.A,
        Optional.empty());
  }

  private static Acting anHourLater(Acting by) {
    return new Acting(by.person(), by.seat(), by.at().plusSeconds(3600), by.day());
  }

  @Test
  void the_facts_of_the_source_book_are_recorded_once() {
    long before = registers().all().stream().mapToLong(c -> c.records().size()).sum();
    assertThat(before).isGreaterThan(60);
    assertThat(node.getBean(RegisterSeed.class).record()).isZero();
    assertThat(registers().all().stream().mapToLong(c -> c.records().size()).sum())
        .isEqualTo(before);
  }

  @Test
  void a_decision_sees_a_fact_as_soon_as_it_is_recorded() {
    AgreementRegister register = node.getBean(AgreementRegister.class);
    assertThat(register.on(IN, Play.DAY).status()).isEqualTo(AgreementStatus.IN_FORCE);
    Instant before = Instant.now();
    node.getBean(ActingDispatch.class)
        .send(
            Practice.newId(),
            new RecordAgreementDenounced(fact(IN, Play.DAY)),
            Practice.acting(Seat.TRE),
            true);
    assertThat(register.on(IN, Play.DAY).status()).isEqualTo(AgreementStatus.NONE);
    assertThat(register.on(IN, Play.DAY.minusDays(1)).status()).isEqualTo(AgreementStatus.IN_FORCE);
    // The record of the play is dated on its day, which lies after the start of this node.
    assertThat(registers().agreement(IN, Play.DAY, before).status())
        .isEqualTo(
            before.isBefore(Practice.acting(Seat.TRE).at())
                ? AgreementStatus.IN_FORCE
                : AgreementStatus.NONE);
  }

  @Test
  void a_corrected_fact_stays_readable_and_names_the_decisions_that_rested_on_it() {
    Practice played = new Practice(node).tabled();
    FactLine wrong =
        registers().of(AU).lines().stream()
            .filter(line -> line.kind() == FactKind.AGREEMENT_IN_FORCE)
            .findFirst()
            .orElseThrow();
    RecordAgreementInForce right =
        new RecordAgreementInForce(fact(AU, wrong.fact().validFrom().plusDays(1)));
    node.getBean(ActingDispatch.class)
        .send(
            Practice.newId(),
            new CorrectRegisterFact(AU, wrong.id(), Acts.WORDS, Optional.of(right)),
            anHourLater(Practice.acting(Seat.TRE)),
            true);
    node.getBean(Replay.class).awaitHead();
    FactLine now = registers().of(AU).line(wrong.id()).orElseThrow();
    assertThat(now.stands()).isFalse();
    assertThat(now.correction().orElseThrow().replacement()).contains(right.fact().id());
    FactLine instead = registers().of(AU).line(right.fact().id()).orElseThrow();
    assertThat(instead.tookThePlaceOf()).contains(wrong.id());
    // Before its correction the day was relied on; the check after it finds the other day.
    assertThat(node.getBean(Reliance.class).on(wrong, Optional.empty()))
        .extracting(ReliedOn::caseId)
        .contains(played.caseId());
    Practice later = new Practice(node).tabled();
    node.getBean(Replay.class).awaitHead();
    assertThat(node.getBean(Reliance.class).on(instead, Optional.empty()))
        .extracting(ReliedOn::caseId)
        .contains(later.caseId())
        .doesNotContain(played.caseId());
  }
}
