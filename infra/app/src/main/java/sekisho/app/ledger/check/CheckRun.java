package sekisho.app.ledger.check;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sekisho.ledger.EntryVerifier;
import sekisho.ledger.NoteKey;
import sekisho.view.ledger.LogHead;
import sekisho.view.ledger.LogHeads;
import sekisho.web.integrity.IntegrityCheck.Fault;
import sekisho.web.integrity.IntegrityCheck.Found;

/**
 * Runs checks beside the pages, one at a time on a node. One that was cut short is begun anew by
 * whichever node looks first: a check that trusted its own notes would trust the database.
 */
@Component
class CheckRun {
  private static final Logger LOG = LoggerFactory.getLogger("sekisho.ledger");

  private final CheckRows rows;
  private final SealedLog log;
  private final LogHeads heads;
  private final EntryVerifier verifier;
  private final Clock clock;
  private final UUID node = UUID.randomUUID();
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile boolean stopped;

  CheckRun(CheckRows rows, SealedLog log, LogHeads heads, EntryVerifier verifier, Clock clock) {
    this.rows = rows;
    this.log = log;
    this.heads = heads;
    this.verifier = verifier;
    this.clock = clock;
  }

  /** Takes up what waits, beside the caller; nothing when this node works already. */
  @Scheduled(initialDelayString = "PT7S", fixedDelayString = "PT15S")
  void wake() {
    if (!stopped && busy.compareAndSet(false, true)) {
      Thread.ofPlatform().name("integrity check").daemon().start(this::work);
    }
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopped = true;
  }

  private void work() {
    try {
      for (Optional<UUID> next = rows.take(node, now());
          next.isPresent() && !stopped;
          next = rows.take(node, now())) {
        run(next.get());
      }
    } catch (RuntimeException broken) {
      if (!stopped) {
        LOG.error("Checks of the whole record cannot be taken up; it is tried again", broken);
      }
    } finally {
      busy.set(false);
    }
  }

  private void run(UUID id) {
    try {
      Optional<LogHead> head = heads.newest();
      rows.begin(id, head.map(LogHead::size).orElse(0L), head.map(LogHead::root).orElse(""));
      var check =
          new LogCheck(
              log,
              verifier,
              NoteKey.parse(heads.verifierKey()),
              head.map(LogHead::size).orElse(0L));
      Optional<Found> wrong = Optional.empty();
      while (wrong.isEmpty() && !check.done() && !stopped) {
        wrong = check.next();
        rows.beat(id, check.facts(), check.tiles(), check.checkpoints(), now());
      }
      if (!stopped) {
        end(id, wrong);
      }
    } catch (RuntimeException broken) {
      if (!stopped) {
        LOG.error("The check {} ends before its end", id, broken);
        end(id, Optional.of(new Found(Fault.BROKEN_OFF, Optional.empty(), Optional.empty())));
      }
    }
  }

  private void end(UUID id, Optional<Found> wrong) {
    wrong.ifPresent(
        found -> LOG.error("The record is not as it was sealed: {} (check {})", found, id));
    rows.end(id, wrong, log.waiting(), now());
  }

  private OffsetDateTime now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
