package sekisho.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sekisho.bench.WriterLog.Sent;
import sekisho.message.CaseId;
import sekisho.message.Refused;
import sekisho.message.TextRef;

/**
 * Sixteen people who do one act after the other, each on a case of their own, and put down what
 * they sent and what they were told. Who gets no answer sends the same again, with the same id, as
 * a browser does that is reloaded; also in the next life of the product.
 */
final class Writers {
  static final int COUNT = 16;

  private static final Logger LOG = LoggerFactory.getLogger(Writers.class);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Subject subject;
  private final WriterLog log;
  private final TextRef words;
  private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);
  private final List<Future<?>> work = new ArrayList<>();
  private volatile boolean goOn = true;

  Writers(Subject subject, Path directory) throws IOException {
    this.subject = subject;
    this.log = WriterLog.in(directory);
    this.words = words(directory.resolve("words"));
  }

  /**
   * The product as a process that can be killed.
   *
   * @param arguments the directory of the log, and the settings of the product
   */
  public static void main(String[] arguments) throws IOException {
    String[] settings = Arrays.copyOfRange(arguments, 1, arguments.length);
    Subject subject = Subject.with(settings);
    Writers writers = new Writers(subject, Path.of(arguments[0]));
    writers.start();
    Thread.startVirtualThread(writers::endWithAFailure);
    System.in.read(); // ends with whoever started this, if nobody kills it before
    System.exit(0);
  }

  /** A writer who cannot go on ends the process: it would be missed by nobody otherwise. */
  private void endWithAFailure() {
    try {
      stopped();
    } catch (IllegalStateException failed) {
      LOG.error("The drill ends here", failed);
      System.exit(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Every life of the product says the same words, so that an act sent again is the same act. */
  private TextRef words(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.writeString(file, subject.words().sha256());
    }
    return new TextRef(Files.readString(file));
  }

  void start() throws IOException {
    for (int writer = 0; writer < COUNT; writer++) {
      int who = writer;
      Optional<Sent> last = log.lastOf(who);
      work.add(
          threads.submit(
              () -> {
                write(who, last);
                return who;
              }));
    }
  }

  /** Lets everybody finish the act in hand. */
  void stop() throws InterruptedException {
    goOn = false;
    threads.shutdown();
    stopped();
  }

  private void stopped() throws InterruptedException {
    for (Future<?> each : work) {
      try {
        each.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("A writer failed", e);
      }
    }
  }

  private void write(int writer, Optional<Sent> last) throws InterruptedException {
    if (last.isPresent()) {
      Sent before = last.get();
      perform(before); // whether it was answered or not: the same answer, and no second effect
      path(writer, before.onCase(), before.act() + 1);
    }
    while (goOn) {
      path(writer, new CaseId(Subject.newId().value()), 0);
    }
  }

  private void path(int writer, CaseId onCase, int from) throws InterruptedException {
    int acts = new CasePath(onCase, words).all().size();
    for (int act = from; act < acts && goOn; act++) {
      Sent sent = new Sent(writer, Subject.newId(), onCase, act);
      log.sent(sent);
      perform(sent);
    }
  }

  private void perform(Sent sent) throws InterruptedException {
    CasePath.Act act = new CasePath(sent.onCase(), words).all().get(sent.act());
    while (true) {
      try {
        subject.send(sent.command(), act.seat(), act.command());
        log.answered(sent.command());
        return;
      } catch (Refused refused) {
        throw new IllegalStateException("Refused: " + sent, refused);
      } catch (RuntimeException away) {
        LOG.debug("No answer to {}", sent, away);
        Thread.sleep(PAUSE);
      }
    }
  }
}
