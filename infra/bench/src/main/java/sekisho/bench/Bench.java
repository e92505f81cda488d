package sekisho.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the product: starts it on an empty database of its own, fills it, and prints the figures
 * beside what was promised.
 */
public final class Bench {
  private static final Path TARGET = Path.of("target");

  private Bench() {}

  /**
   * @param arguments {@code -quick} for one short round; names of parts to measure only these
   */
  public static void main(String[] arguments) {
    // A thread of Axon's would keep the process alive, also after a failure.
    System.exit(succeeds(Plan.of(arguments)) ? 0 : 1);
  }

  @SuppressWarnings("SystemOut") // whoever started this looks at the terminal
  private static boolean succeeds(Plan plan) {
    try {
      run(plan);
      return true;
    } catch (IOException | RuntimeException e) {
      e.printStackTrace();
      return false;
    }
  }

  private static void run(Plan plan) throws IOException {
    Path data = TARGET.resolve("bench-data");
    delete(data);
    Report report = new Report();
    if (plan.has("drill")) {
      Drill.run(data.resolve("drill"), TARGET.resolve("bench-postgresql"), plan.kills(), report);
    }
    if (!plan.only("drill")) {
      measured(data, plan, report);
    }
    report.print(TARGET.resolve("measured.txt"));
    delete(data);
  }

  private static void measured(Path data, Plan plan, Report report) {
    try (Subject subject = Subject.start(data)) {
      Machine.lines(subject.jdbc()).forEach(report::size);
      memory("after start", report);
      measure(subject, plan, report);
      memory("after all of this", report);
    }
  }

  private static void measure(Subject subject, Plan plan, Report report) {
    Archive archive = new Archive(subject);
    if (plan.has("replay")) {
      new Replayed(subject).measure(plan, archive, report);
    }
    if (plan.has("exercises")) {
      new ExerciseHall(subject).measure(plan, report);
      memory("after the exercises", report);
    }
    if (plan.has("debrief")) {
      new LookingBack(subject).measure(plan, report);
    }
    if (plan.has("commands")) {
      new CommandRates(subject).measure(plan, report);
      memory("under load", report);
    }
    if (plan.has("ledger")) {
      new LogRates(subject).measure(plan, report);
    }
    if (plan.has("lag")) {
      new Lag(subject).measure(plan, report);
    }
    if (plan.has("policy")) {
      new PolicyAnswers(subject).measure(plan, report);
    }
    if (plan.has("laboratory")) {
      new DraftTrial(subject).measure(plan, archive, report);
    }
    if (plan.has("outbreak")) {
      new Outbreak(subject).measure(plan, archive, report);
    }
    if (plan.has("moment")) {
      new PastPages(subject).measure(plan, archive, report);
    }
    if (plan.has("casefile")) {
      new Pages(subject).caseFile(plan, report);
    }
    if (plan.has("verify")) {
      new OfflineVerification(subject).measure(plan, TARGET.resolve("bench-data/export"), report);
    }
    if (plan.has("queue")) {
      new Pages(subject).queue(plan, archive, report);
    }
  }

  private static void memory(String when, Report report) {
    double resident = Machine.residentMegabytes();
    double heap = Machine.heapMegabytes();
    report.add(
        new Figure(
            "memory of the process " + when, "MB", new double[] {resident}, Figure.Target.NONE));
    report.add(new Figure("heap in use " + when, "MB", new double[] {heap}, Figure.Target.NONE));
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }
}
