package sekisho.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import sekisho.app.replay.Replay;
import sekisho.message.CaseId;
import sekisho.message.Seat;
import sekisho.message.Viewpoint;

/** How long a signed-in official waits for the two heaviest pages. */
final class Pages {
  private static final int RECORDS = 500;

  private final Subject subject;
  private final Random random = new Random(20_261_124L);

  Pages(Subject subject) {
    this.subject = subject;
  }

  /** The case file of a long case, as it stood at any of its records. */
  void caseFile(Plan plan, Report report) {
    CaseId id = longCase();
    report.size(
        "case file: a case of %d records, at random records, as METI officer".formatted(RECORDS));
    try (Browser browser = browser()) {
      String path = "/cases/" + id;
      measure(
          plan,
          report,
          browser,
          new Page("case file at a record, p95", 150),
          () -> path + "?at=" + random.nextInt(1, RECORDS + 1));
    }
  }

  /** The queue with many cases, looked at in different ways. */
  void queue(Plan plan, Archive archive, Report report) {
    archive.shortCases(Math.max(0, plan.cases() - archive.cases()));
    subject.bean(Replay.class).awaitHead();
    long cases = subject.jdbc().sql("SELECT count(*) FROM case_list").query(Long.class).single();
    report.size("queue: %,d cases, as METI officer".formatted(cases));
    Map<String, String> ways = new LinkedHashMap<>();
    ways.put("first page", "/cases?group=ALL");
    ways.put("filtered by stage", "/cases?group=ALL&stage=MINISTRY_REVIEW");
    ways.put("sorted by number", "/cases?group=ALL&sort=REFERENCE_ASC");
    ways.put("text search", "/cases?group=ALL&q=" + encoded("救難飛行艇の修理"));
    ways.put("last page", "/cases?group=ALL&page=" + 1_000_000);
    try (Browser browser = browser()) {
      ways.forEach(
          (way, path) ->
              measure(plan, report, browser, new Page("queue, " + way + ", p95", 300), () -> path));
    }
  }

  /** A page and the milliseconds under which its p95 shall stay. */
  private record Page(String name, double targetMillis) {}

  private static void measure(
      Plan plan, Report report, Browser browser, Page page, Supplier<String> path) {
    for (int i = 0; i < plan.requests() / 2; i++) {
      browser.nanos(path.get());
    }
    double[] rounds = new double[plan.rounds()];
    for (int round = 0; round < plan.rounds(); round++) {
      Samples samples = new Samples();
      for (int i = 0; i < plan.requests(); i++) {
        samples.add(browser.nanos(path.get()));
      }
      rounds[round] = samples.percentile(95);
    }
    report.add(new Figure(page.name(), "ms", rounds, Figure.Target.under(page.targetMillis())));
  }

  private Browser browser() {
    return new Browser(subject.address(), subject.person(Seat.METI_LO));
  }

  /** A case on which the ministries write findings, each with a text of its own, for very long. */
  private CaseId longCase() {
    CasePath path = new CasePath(subject.words());
    long records = 0;
    for (CasePath.Act act : path.untilReview()) {
      records = subject.send(act.seat(), act.command());
    }
    List<Viewpoint> viewpoints = List.of(Viewpoint.END_USER, Viewpoint.REGIME);
    while (records < RECORDS) {
      String finding = "所見その" + records + "。最終需要者の管理体制を確認した。";
      Viewpoint viewpoint = viewpoints.get((int) records % viewpoints.size());
      records = subject.send(Seat.METI_LO, path.viewpoint(viewpoint, subject.text(finding)));
    }
    return path.id();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
