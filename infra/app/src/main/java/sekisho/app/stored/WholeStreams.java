package sekisho.app.stored;

import java.util.Collection;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Short streams from the event store, each from its first fact to its last, read anew each time:
 * inside a command that is the transaction of the command, so a decision rests on the newest facts
 * on every node.
 */
@Component
public final class WholeStreams {
  private final JdbcClient jdbc;
  private final EventSerializer serializer;
  private final Configuration axon;

  WholeStreams(JdbcClient jdbc, EventSerializer serializer, Configuration axon) {
    this.jdbc = jdbc;
    this.serializer = serializer;
    this.axon = axon;
  }

  /**
   * The facts of these streams in their order, one stream after the other, in their newest
   * revision.
   *
   * @param type of the streams, such as {@code Register}
   */
  public List<DomainEventMessage<?>> read(String type, Collection<String> streams) {
    List<GenericDomainEventEntry<byte[]>> rows =
        jdbc.sql(
                """
                SELECT event_identifier, type, aggregate_identifier, sequence_number, time_stamp,
                       payload_type, payload_revision, payload, meta_data
                FROM domain_event_entry
                WHERE aggregate_identifier = ANY (:streams) AND type = :type
                ORDER BY aggregate_identifier, sequence_number
                """)
            .param("streams", streams.toArray(String[]::new))
            .param("type", type)
            .query((row, _) -> FactRow.read(row))
            .list();
    return EventStreamUtils.upcastAndDeserializeDomainEvents(
            rows.stream().<DomainEventData<?>>map(row -> row), serializer, axon.upcasterChain())
        .asStream()
        .<DomainEventMessage<?>>map(fact -> fact)
        .toList();
  }
}
