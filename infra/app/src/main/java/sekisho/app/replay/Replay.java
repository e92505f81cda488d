package sekisho.app.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.stereotype.Component;
import sekisho.view.venue.Venue;

/**
 * Empties every projection and builds it again from the first fact.
 *
 * <p>No other node may run meanwhile: it would hold its share of the projections.
 */
@Component
public class Replay {
  private static final Duration STEP = Duration.ofMillis(100);
  private static final Duration LIMIT = Duration.ofHours(6);

  private final EventProcessingConfiguration processing;
  private final EventStorageEngine engine;
  private final TransactionManager transactions;

  Replay(
      EventProcessingConfiguration processing,
      EventStorageEngine engine,
      TransactionManager transactions) {
    this.processing = processing;
    this.engine = engine;
    this.transactions = transactions;
  }

  /** Replays all projections and returns when each has seen the last fact. */
  public void run(Consumer<String> progress) {
    List<StreamingEventProcessor> projections = projections();
    new Venue.Everywhere().run(() -> projections.forEach(this::reset));
    for (StreamingEventProcessor projection : projections) {
      await(projection, progress);
    }
    progress.accept("Replayed " + projections.size() + " projections.");
  }

  /** Waits until every projection has seen what is stored now. */
  public void awaitHead() {
    projections().forEach(projection -> await(projection, _ -> {}));
  }

  private List<StreamingEventProcessor> projections() {
    List<StreamingEventProcessor> projections = new ArrayList<>();
    processing
        .eventProcessors()
        .values()
        .forEach(
            processor -> {
              if (processor instanceof StreamingEventProcessor streaming
                  && streaming.supportsReset()) {
                projections.add(streaming);
              }
            });
    projections.sort(Comparator.comparing(StreamingEventProcessor::getName));
    return projections;
  }

  private void reset(StreamingEventProcessor projection) {
    projection.shutDown();
    // A replay meets every fact again, also those that were set aside.
    processing
        .deadLetterQueue(projection.getName())
        .ifPresent(queue -> transactions.executeInTransaction(() -> clear(queue)));
    projection.resetTokens();
    projection.start();
  }

  private static void clear(SequencedDeadLetterQueue<?> queue) {
    queue.clear();
  }

  private void await(StreamingEventProcessor projection, Consumer<String> progress) {
    OptionalLong head = head();
    if (head.isEmpty()) {
      return;
    }
    long until = System.nanoTime() + LIMIT.toNanos();
    long shown = -1;
    while (!arrived(projection, head.getAsLong())) {
      if (System.nanoTime() - until > 0) {
        throw new IllegalStateException(projection.getName() + " does not reach the last fact");
      }
      long percent = Math.min(99, 100 * position(projection) / Math.max(1, head.getAsLong()));
      if (percent != shown) {
        progress.accept("%s: %d %%".formatted(projection.getName(), percent));
        shown = percent;
      }
      pause();
    }
    progress.accept("%s: 100 %%".formatted(projection.getName()));
  }

  /** The newest fact of all, also of exercises in which whoever asks does not stand. */
  private OptionalLong head() {
    var token = new Venue.Everywhere().supply(engine::createHeadToken);
    return token == null ? OptionalLong.empty() : token.position();
  }

  /**
   * All segments have seen the last fact. Axon calls a segment replaying until something new
   * happens, so that mark says nothing here.
   */
  private static boolean arrived(StreamingEventProcessor projection, long head) {
    var segments = projection.processingStatus().values();
    segments.stream()
        .filter(EventTrackerStatus::isErrorState)
        .findFirst()
        .ifPresent(
            segment -> {
              throw new IllegalStateException(
                  projection.getName() + " stopped", segment.getError());
            });
    return complete(projection)
        && segments.stream().allMatch(segment -> segment.getCurrentPosition().orElse(-1) >= head);
  }

  /** Whether this node holds every segment, so that none is left out of the count. */
  private static boolean complete(StreamingEventProcessor projection) {
    var segments = projection.processingStatus().values();
    return !segments.isEmpty()
        && segments.stream()
                .mapToDouble(segment -> 1.0 / (segment.getSegment().getMask() + 1))
                .sum()
            > 0.999;
  }

  private static long position(StreamingEventProcessor projection) {
    return projection.processingStatus().values().stream()
        .mapToLong(segment -> segment.getCurrentPosition().orElse(0))
        .min()
        .orElse(0);
  }

  private static void pause() {
    try {
      Thread.sleep(STEP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The replay was interrupted", e);
    }
  }
}
