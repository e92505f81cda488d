package sekisho.app.laboratory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContext;
import sekisho.decision.policy.PolicyBook;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;
import sekisho.view.laboratory.Drafts;
import sekisho.view.laboratory.Trial;
import sekisho.view.laboratory.Trials;

/** A draft that stands in the laboratory with a trial that has ended, for those who walk pages. */
public final class SampleDraft {
  /** The trial. */
  public static final UUID TRIAL = UUID.fromString("1ab01ab0-0000-4000-8000-000000000150");

  private static final long POLL_NANOS = 50_000_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private SampleDraft() {}

  /** V2026 under the name of V2027; a weapon under an agreement is not permitted any more. */
  public static byte[] file() {
    try (InputStream in = PolicyBook.class.getResourceAsStream("/policy/V2026.dmn")) {
      String text =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .replaceFirst("name=\"V2026\"", "name=\"V2027\"")
              .replace("urn:sekisho:policy:V2026", "urn:sekisho:policy:V2027");
      int rule = text.indexOf("<text>\"RB17\"</text>");
      int said = text.indexOf("<text>\"OK\"</text>", rule);
      String draft = text.substring(0, said) + "<text>\"N\"</text>" + text.substring(said + 17);
      return draft.getBytes(StandardCharsets.UTF_8);
    } catch (IOException cause) {
      throw new IllegalStateException(cause);
    }
  }

  /** Keeps the draft and waits for its trial; the address of the draft. */
  public static DocumentHash keep(ApplicationContext node) {
    DocumentHash kept =
        node.getBean(Drafts.class).check(PersonId.SYSTEM, file()).kept().orElseThrow();
    Trials trials = node.getBean(Trials.class);
    trials.begin(TRIAL, kept, Optional.empty(), PersonId.SYSTEM);
    await(trials, TRIAL);
    return kept;
  }

  /** Waits until a trial has ended. */
  public static void await(Trials trials, UUID trial) {
    Instant end = Instant.now().plus(PATIENCE);
    while (trials.find(trial).filter(Trial::ended).isEmpty()) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("The trial does not end");
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
  }
}
