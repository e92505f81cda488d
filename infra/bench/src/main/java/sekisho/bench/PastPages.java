package sekisho.bench;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import sekisho.app.replay.Replay;
import sekisho.message.Seat;
import sekisho.view.moment.LogIndex;
import sekisho.view.moment.LogLine;

/** How long a signed-in official waits for the queue as it was, of many facts. */
final class PastPages {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int FACTS = 50_000;
  private static final int STEPS = 20;

  private final Subject subject;

  PastPages(Subject subject) {
    this.subject = subject;
  }

  void measure(Plan plan, Archive archive, Report report) {
    long facts = subject.bean(LogIndex.class).lines().size();
    archive.growTo(Math.max(0, FACTS - facts));
    subject.bean(Replay.class).awaitHead();
    long start = System.nanoTime();
    List<LogLine> lines = subject.bean(LogIndex.class).lines();
    single(report, "index of the log, first reading", System.nanoTime() - start);
    report.size(
        "moment: %,d facts of %,d cases, as METI officer".formatted(lines.size(), archive.cases()));
    try (Browser browser = new Browser(subject.address(), subject.person(Seat.METI_LO))) {
      single(report, "queue, first look", browser.nanosUntilThere(at(lines, 0.9)));
      single(report, "queue, the same again", browser.nanosUntilThere(at(lines, 0.9)));
      single(report, "queue, another moment", browser.nanosUntilThere(at(lines, 0.5)));
      steps(plan, report, browser, lines);
    }
  }

  /** From record to record, as by the buttons of the bar. */
  private static void steps(Plan plan, Report report, Browser browser, List<LogLine> lines) {
    double[] rounds = new double[plan.rounds()];
    for (int round = 0; round < rounds.length; round++) {
      Samples samples = new Samples();
      int from = (int) (lines.size() * (0.6 + 0.1 * round));
      browser.nanosUntilThere(address(lines.get(from).at()));
      for (int i = 1; i <= STEPS; i++) {
        samples.add(browser.nanosUntilThere(address(lines.get(from + i).at())));
      }
      rounds[round] = samples.percentile(95);
    }
    report.add(
        new Figure("queue of a moment, a step, p95", "ms", rounds, Figure.Target.under(300)));
  }

  private static void single(Report report, String name, long nanos) {
    report.add(
        new Figure(
            "moment: " + name, "ms", new double[] {nanos / 1_000_000.0}, Figure.Target.NONE));
  }

  private static String at(List<LogLine> lines, double share) {
    return address(lines.get((int) (lines.size() * share)).at());
  }

  private static String address(Instant moment) {
    return "/cases?group=ALL&asOf=" + ZonedDateTime.ofInstant(moment, JAPAN).toLocalDateTime();
  }
}
