package sekisho.bench;

import java.util.Random;
import sekisho.app.venue.PlayerDispatch;
import sekisho.message.ExerciseCommand.EndExercise;
import sekisho.message.ExerciseCommand.StartExercise;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.exercise.ExerciseLog;

/** How long a trainer waits who looks back on a long exercise, and who has its report made. */
final class LookingBack {
  private static final int RECORDS = 3_000;

  private final Subject subject;
  private final ExerciseHall hall;
  private final Random random = new Random(20_261_124L);

  LookingBack(Subject subject) {
    this.subject = subject;
    this.hall = new ExerciseHall(subject);
  }

  void measure(Plan plan, Report report) {
    ExerciseId exercise = played();
    long records = subject.bean(ExerciseLog.class).head(exercise);
    report.size("looking back: an exercise of %,d records, as trainer".formatted(records));
    String path = "/exercises/" + exercise;
    try (Browser trainer = new Browser(subject.address(), subject.person(Seat.EXCON))) {
      double[] scrub = new double[plan.rounds()];
      for (int round = -1; round < plan.rounds(); round++) {
        Samples samples = new Samples();
        for (int i = 0; i < plan.requests() / 2; i++) {
          samples.add(trainer.nanos(path + "/debrief?at=" + random.nextLong(1, records + 1)));
        }
        if (round >= 0) { // the first one warms up
          scrub[round] = samples.percentile(95);
        }
      }
      report.add(
          new Figure(
              "debrief at any of its records, p95", "ms", scrub, Figure.Target.under(1_000)));
      long begun = System.nanoTime();
      trainer.press(path + "/report", path + "/report/draft");
      trainer.nanos(path + "/report");
      trainer.nanos(path + "/report.pdf");
      double took = (System.nanoTime() - begun) / 1e6;
      report.add(
          new Figure(
              "report drafted, shown and made a PDF",
              "ms",
              new double[] {took},
              Figure.Target.under(10_000)));
    }
  }

  /** An exercise in which cases were reviewed, one after the other, until it had many records. */
  private ExerciseId played() {
    ExerciseId exercise = hall.open(1, 1).getFirst();
    hall.lead(exercise, new StartExercise(exercise));
    while (subject.bean(ExerciseLog.class).head(exercise) < RECORDS) {
      for (CasePath.Act act : new CasePath(subject.words()).untilReview()) {
        PersonId persona = PersonId.inExercise(exercise, act.seat());
        subject
            .bean(PlayerDispatch.class)
            .send(
                Subject.newId(),
                act.command(),
                exercise,
                persona,
                act.seat(),
                subject.person(act.seat()).person());
      }
    }
    hall.lead(exercise, new EndExercise(exercise));
    return exercise;
  }
}
