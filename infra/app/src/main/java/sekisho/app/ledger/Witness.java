package sekisho.app.ledger;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sekisho.ledger.AddCheckpoint;
import sekisho.ledger.Malformed;
import sekisho.ledger.Note;
import sekisho.ledger.NoteSignature;
import sekisho.ledger.TileTree;
import sekisho.view.ledger.LogHead;
import sekisho.view.ledger.WitnessState;
import sekisho.view.ledger.WitnessState.Cosigned;
import sekisho.view.ledger.WitnessState.Trouble;

/** One witness: is asked at most once a second, with the newest checkpoint of that moment. */
final class Witness {
  private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
  private static final Duration ANSWER = Duration.ofSeconds(5);
  private static final Duration PACE = Duration.ofSeconds(1);
  private static final Duration RETRY = Duration.ofSeconds(5);

  private final WitnessAddress witness;
  private final HttpClient http;
  private final ScheduledExecutorService threads;
  private final StoredHeads heads;
  private final StoredTiles tiles;
  private final Cosignatures cosignatures;
  private final AtomicBoolean called = new AtomicBoolean();
  private volatile Optional<Trouble> trouble = Optional.empty();
  private volatile long notBefore = System.nanoTime();

  Witness(
      WitnessAddress witness,
      HttpClient http,
      ScheduledExecutorService threads,
      StoredHeads heads,
      StoredTiles tiles,
      Cosignatures cosignatures) {
    this.witness = witness;
    this.http = http;
    this.threads = threads;
    this.heads = heads;
    this.tiles = tiles;
    this.cosignatures = cosignatures;
  }

  WitnessState state() {
    return new WitnessState(
        witness.key().name(),
        witness.address(),
        cosignatures.newest(witness.key().name()),
        trouble);
  }

  /** There is a new checkpoint, or the old one is to be confirmed. */
  void call() {
    if (called.compareAndSet(false, true)) {
      try {
        long wait = Math.max(0, notBefore - System.nanoTime());
        var _ =
            threads.schedule(
                () -> Thread.ofVirtual().start(this::turn), wait, TimeUnit.NANOSECONDS);
      } catch (RejectedExecutionException e) {
        LOG.debug("The product ends; {} is not asked any more", witness.key().name());
      }
    }
  }

  private void turn() {
    notBefore = System.nanoTime() + PACE.toNanos();
    called.set(false); // a call from here on means another turn
    Optional<Trouble> now = asked();
    if (!now.equals(trouble)) {
      trouble = now;
      now.ifPresentOrElse(
          t -> LOG.warn("The witness {} does not cosign: {}", witness.key().name(), t),
          () -> LOG.info("The witness {} cosigns again", witness.key().name()));
    }
    if (now.isPresent()) {
      notBefore = System.nanoTime() + RETRY.toNanos();
      call();
    }
  }

  private Optional<Trouble> asked() {
    try {
      Optional<LogHead> newest = heads.newest();
      if (newest.isEmpty()) {
        return Optional.empty(); // a log without facts asks nobody
      }
      LogHead head = newest.get();
      long known = cosignatures.newest(witness.key().name()).map(Cosigned::size).orElse(0L);
      return ask(head, known, true);
    } catch (IOException e) {
      return Optional.of(Trouble.UNREACHABLE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(Trouble.UNREACHABLE);
    } catch (RuntimeException e) {
      LOG.warn("The witness {} could not be asked", witness.key().name(), e);
      return Optional.of(Trouble.UNREACHABLE);
    }
  }

  private Optional<Trouble> ask(LogHead head, long known, boolean again)
      throws IOException, InterruptedException {
    if (known > head.size()) {
      return Optional.of(Trouble.LOG_SHRANK);
    }
    Note note = Note.parse(head.note());
    var body =
        new AddCheckpoint(known, new TileTree(tiles, head.size()).consistencyProof(known), note);
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(witness.addCheckpoint())
                .timeout(ANSWER)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    return switch (answer.statusCode()) {
      case 200 -> kept(head, note, answer.body());
      case 403 -> Optional.of(Trouble.SIGNATURE_REFUSED);
      case 404 -> Optional.of(Trouble.ORIGIN_UNKNOWN);
      case 409 -> {
        long size = size(answer.body());
        yield again && size >= 0 && size != known
            ? ask(head, size, false)
            : Optional.of(Trouble.LOG_DIFFERS);
      }
      case 422 -> Optional.of(Trouble.LOG_DIFFERS);
      default -> Optional.of(Trouble.UNREACHABLE);
    };
  }

  private Optional<Trouble> kept(LogHead head, Note note, String answer) {
    try {
      for (String line : answer.strip().split("\n")) {
        NoteSignature signature = NoteSignature.parse(line);
        Optional<Instant> at =
            witness.key().witnessedAt(new Note(note.text(), java.util.List.of(signature)));
        if (at.isPresent()) {
          cosignatures.keep(head.size(), signature, at.get());
          return Optional.empty();
        }
      }
      return Optional.of(Trouble.ANSWER_WRONG);
    } catch (Malformed e) {
      return Optional.of(Trouble.ANSWER_WRONG);
    }
  }

  private static long size(String body) {
    try {
      return Long.parseLong(body.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
