package sekisho.bench;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import sekisho.app.replay.Replay;
import sekisho.message.CaseId;

/** How long after its commit a record is seen in the list of cases. */
final class Lag {
  private static final int PEOPLE = 5;
  private static final int PER_SECOND = 25;
  private static final long LIMIT_NANOS = 30_000_000_000L;

  private final Subject subject;

  Lag(Subject subject) {
    this.subject = subject;
  }

  void measure(Plan plan, Report report) {
    report.size("lag: %d people send %d commands a second in all".formatted(PEOPLE, PER_SECOND));
    subject
        .bean(Replay.class)
        .awaitHead(); // what other parts wrote at full speed is no lag of ours
    round(plan.seconds());
    double[] half = new double[plan.rounds()];
    double[] most = new double[plan.rounds()];
    for (int i = 0; i < plan.rounds(); i++) {
      Samples samples = round(3 * plan.seconds());
      half[i] = samples.percentile(50);
      most[i] = samples.percentile(99);
    }
    report.add(new Figure("projection lag, p50", "ms", half, Figure.Target.under(20)));
    report.add(new Figure("projection lag, p99", "ms", most, Figure.Target.under(1_000)));
  }

  private Samples round(int seconds) {
    Samples samples = new Samples();
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
      for (int i = 0; i < PEOPLE; i++) {
        var _ = people.submit(() -> person(until, samples));
      }
    }
    return samples;
  }

  private void person(long until, Samples samples) {
    long pace = TimeUnit.SECONDS.toNanos(PEOPLE) / PER_SECOND;
    long next = System.nanoTime();
    while (true) {
      CasePath path = new CasePath(subject.words());
      List<CasePath.Act> acts = path.all();
      for (CasePath.Act act : acts) {
        if (System.nanoTime() - until >= 0) {
          return;
        }
        long record = subject.send(act.seat(), act.command());
        long committed = System.nanoTime();
        samples.add(seen(path.id(), record, committed) - committed);
        next += pace;
        LockSupport.parkNanos(next - System.nanoTime());
      }
    }
  }

  /** The moment at which the row of the case shows the record. */
  private long seen(CaseId caseId, long record, long committed) {
    while (System.nanoTime() - committed < LIMIT_NANOS) {
      boolean there =
          subject
              .jdbc()
              .sql("SELECT last_record >= ? FROM case_list WHERE case_id = ?")
              .params(record, caseId.value())
              .query(Boolean.class)
              .optional()
              .orElse(false);
      if (there) {
        return System.nanoTime();
      }
      LockSupport.parkNanos(500_000);
    }
    throw new IllegalStateException("Record " + record + " of " + caseId + " is never seen");
  }
}
