package sekisho.app.axon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;
import sekisho.view.venue.Venue;

/**
 * The event store without snapshots: none is ever kept, so no command has to ask for one.
 *
 * <p>A command loads its stream; half of its time went into reading the same facts again. A fact
 * never changes and a stream only grows, so what was read stays known, and each load asks for what
 * came after: it is never older than the database, whichever node wrote.
 */
final class FactsAlone extends JdbcEventStorageEngine {
  /** So many streams are known at a time; the one that was asked longest ago is forgotten. */
  private static final int KNOWN = 1_000;

  /** By venue and stream: who stands elsewhere must not meet what was read here. */
  private final Map<String, List<DomainEventMessage<?>>> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(KNOWN, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(
                Map.Entry<String, List<DomainEventMessage<?>>> eldest) {
              return size() > KNOWN;
            }
          });

  FactsAlone(Builder builder) {
    super(builder);
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
    return Stream.empty();
  }

  @Override
  public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
    if (firstSequenceNumber != 0) {
      return super.readEvents(aggregateIdentifier, firstSequenceNumber);
    }
    String stream = Venue.now().key() + " " + aggregateIdentifier;
    List<DomainEventMessage<?>> before = known.getOrDefault(stream, List.of());
    List<DomainEventMessage<?>> all = new ArrayList<>(before);
    super.readEvents(aggregateIdentifier, before.size()).forEachRemaining(all::add);
    if (all.size() > before.size()) {
      known.put(stream, List.copyOf(all));
    }
    return DomainEventStream.of(all);
  }

  /**
   * The next facts after a place in the whole record, in one question; none when there is nothing
   * new. Axon asks again until it is told of nothing.
   */
  List<TrackedEventMessage<?>> next(@Nullable TrackingToken place, int atMost) {
    return EventUtils.upcastAndDeserializeTrackedEvents(
            fetchTrackedEvents(place, atMost).stream(), getEventSerializer(), upcasterChain)
        .toList();
  }
}
