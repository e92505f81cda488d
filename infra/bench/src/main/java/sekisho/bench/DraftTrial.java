package sekisho.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import sekisho.decision.policy.PolicyBook;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;
import sekisho.message.PolicyVersionId;
import sekisho.message.Seat;
import sekisho.view.laboratory.Drafts;
import sekisho.view.laboratory.Trial;
import sekisho.view.laboratory.Trials;

/** A draft of the policy, tried on all past cases, each with facts of its own. */
final class DraftTrial {
  private static final PolicyVersionId BASE = new PolicyVersionId("V2026");
  private static final long LIMIT_NANOS = Duration.ofMinutes(10).toNanos();

  private final Subject subject;
  private final PolicyAnswers answers;

  DraftTrial(Subject subject) {
    this.subject = subject;
    this.answers = new PolicyAnswers(subject);
  }

  void measure(Plan plan, Archive archive, Report report) {
    PolicyBook book = subject.bean(PolicyBook.class);
    archive.evaluatedCases(plan.past(), () -> book.evaluate(BASE, answers.facts()));
    PersonId by = subject.person(Seat.EXCON).person();
    DocumentHash draft = subject.bean(Drafts.class).check(by, draft()).kept().orElseThrow();
    double[] seconds = new double[plan.rounds()];
    for (int i = 0; i < plan.rounds(); i++) {
      long begun = System.nanoTime();
      Trial trial = tried(draft, by);
      seconds[i] = (System.nanoTime() - begun) / 1e9;
      report.size("laboratory: a draft tried on %,d past cases".formatted(trial.done()));
    }
    report.add(
        new Figure(
            "a draft, tried on %,d past cases".formatted(plan.past()),
            "s",
            seconds,
            Figure.Target.under(60)));
  }

  private Trial tried(DocumentHash draft, PersonId by) {
    Trials trials = subject.bean(Trials.class);
    UUID id = UUID.randomUUID();
    long since = System.nanoTime();
    trials.begin(id, draft, Optional.empty(), by);
    while (true) {
      Optional<Trial> ended = trials.find(id).filter(Trial::ended);
      if (ended.isPresent()) {
        return ended.get();
      }
      if (System.nanoTime() - since > LIMIT_NANOS) {
        throw new IllegalStateException("The trial does not end: " + trials.find(id));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  /** The tables of 2026 under another name; a weapon under an agreement is not permitted there. */
  private static byte[] draft() {
    try (InputStream in = PolicyBook.class.getResourceAsStream("/policy/" + BASE + ".dmn")) {
      String text =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .replaceFirst("name=\"V2026\"", "name=\"V2099\"")
              .replace("urn:sekisho:policy:V2026", "urn:sekisho:policy:V2099");
      int rule = text.indexOf("<text>\"RB17\"</text>");
      int said = text.indexOf("\"OK\"", rule);
      return (text.substring(0, said) + "\"N\"" + text.substring(said + "\"OK\"".length()))
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException cause) {
      throw new IllegalStateException(cause);
    }
  }
}
