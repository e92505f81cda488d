package sekisho.bench;

import sekisho.app.replay.Replay;

/** How fast every projection is built again from the facts. */
final class Replayed {
  private final Subject subject;

  Replayed(Subject subject) {
    this.subject = subject;
  }

  void measure(Plan plan, Archive archive, Report report) {
    long start = System.nanoTime();
    archive.growTo(plan.events());
    Replay replay = subject.bean(Replay.class);
    replay.awaitHead();
    Report.progress(
        "%,d facts of %,d cases written and projected in %d s"
            .formatted(
                plan.events(), archive.cases(), (System.nanoTime() - start) / 1_000_000_000));
    long facts =
        subject.jdbc().sql("SELECT count(*) FROM domain_event_entry").query(Long.class).single();
    report.size(
        "replayed: %,d facts of %,d cases, all projections".formatted(facts, archive.cases()));
    double[] rates = new double[plan.rounds()];
    for (int i = 0; i < plan.rounds(); i++) {
      rates[i] = facts / seconds(replay);
    }
    report.add(
        new Figure("replay of all projections", "facts/s", rates, Figure.Target.atLeast(10_000)));
  }

  private static double seconds(Replay replay) {
    long start = System.nanoTime();
    replay.run(_ -> {});
    return (System.nanoTime() - start) / 1e9;
  }
}
