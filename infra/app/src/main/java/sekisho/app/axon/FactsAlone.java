package sekisho.app.axon;

import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** The event store without snapshots: none is ever kept, so no command has to ask for one. */
final class FactsAlone extends JdbcEventStorageEngine {
  FactsAlone(Builder builder) {
    super(builder);
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
    return Stream.empty();
  }
}
