package sekisho.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import sekisho.app.replay.Replay;
import sekisho.message.CombatStatus;
import sekisho.message.Country;
import sekisho.message.RegisterCommand.RecordConflictStatus;
import sekisho.message.RegisterFact;
import sekisho.message.RegisterFactId;
import sekisho.message.Seat;
import sekisho.message.SourceGrade;
import sekisho.web.Times;

/** A conflict breaks out in the country to which many open cases go (I-18). */
final class Outbreak {
  /** Where no other case of the archive goes: each round happens elsewhere. */
  private static final List<Country> COUNTRIES =
      List.of(new Country("NZ"), new Country("CA"), new Country("SE"));

  private static final long LIMIT_NANOS = Duration.ofMinutes(5).toNanos();

  private final Subject subject;

  Outbreak(Subject subject) {
    this.subject = subject;
  }

  void measure(Plan plan, Archive archive, Report report) {
    double[] seconds = new double[plan.rounds()];
    for (int i = 0; i < plan.rounds(); i++) {
      Country country = COUNTRIES.get(i % COUNTRIES.size());
      archive.wholeCases(plan.stopped(), country);
      subject.bean(Replay.class).awaitHead();
      long open = open(country);
      report.size("outbreak: %,d open cases of a weapon to the country".formatted(open));
      long begun = System.nanoTime();
      conflict(country);
      await(country);
      seconds[i] = (System.nanoTime() - begun) / 1e9;
      nobodyTwice();
    }
    report.add(
        new Figure(
            "from an outbreak to the last case stopped", "s", seconds, Figure.Target.under(30)));
  }

  private void conflict(Country country) {
    RegisterFact fact =
        new RegisterFact(
            new RegisterFactId(UUID.randomUUID()),
            country,
            Times.dayOf(subject.bean(Clock.class).instant()),
            Optional.empty(),
            List.of(),
            SourceGrade.U,
            Optional.of(subject.words()));
    subject.sendLater(Seat.MOFA_R, new RecordConflictStatus(fact, CombatStatus.YES));
  }

  private long open(Country country) {
    return subject
        .jdbc()
        .sql("SELECT count(*) FROM case_list WHERE country = ? AND weapon AND stage <> 'SUSPENDED'")
        .param(country.code())
        .query(Long.class)
        .single();
  }

  private void await(Country country) {
    long since = System.nanoTime();
    while (open(country) > 0) {
      if (System.nanoTime() - since > LIMIT_NANOS) {
        throw new IllegalStateException(
            open(country) + " cases are not stopped after five minutes");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private void nobodyTwice() {
    long twice =
        count(
            """
            SELECT count(*) FROM (
              SELECT 1 FROM domain_event_entry WHERE payload_type = 'CaseSuspended'
              GROUP BY aggregate_identifier HAVING count(*) > 1) AS again
            """);
    if (twice > 0) {
      throw new IllegalStateException(twice + " cases were stopped twice");
    }
  }

  private long count(String sql) {
    return subject.jdbc().sql(sql).query(Long.class).single();
  }
}
