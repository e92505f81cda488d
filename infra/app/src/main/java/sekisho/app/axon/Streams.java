package sekisho.app.axon;

import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;

/** Repositories of streams whose identity stands in the envelope, not in their first fact. */
final class Streams {
  private Streams() {}

  static <T> Repository<T> of(Class<T> type, Function<String, T> empty, EventStore store) {
    return EventSourcingRepository.builder(type)
        .eventStore(store)
        .aggregateFactory(new Empty<>(type, empty))
        .build();
  }

  /** A stream before its first fact. */
  private static final class Empty<T> extends AbstractAggregateFactory<T> {
    private final Function<String, T> empty;

    Empty(Class<T> type, Function<String, T> empty) {
      super(type);
      this.empty = empty;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    protected T doCreateAggregate(String aggregateIdentifier, DomainEventMessage firstEvent) {
      return empty.apply(aggregateIdentifier);
    }
  }
}
