package sekisho.app.privacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.stored.Envelope;
import sekisho.app.stored.EventSerializer;
import sekisho.app.stored.FactRow;
import sekisho.message.PersonId;
import sekisho.message.PrivacyEvent;
import sekisho.view.privacy.PrivacyRecord;
import sekisho.view.privacy.PrivacyStream;

/** The records about personal data from the event store. */
@Component
class StoredPrivacyStream implements PrivacyStream {
  private final JdbcClient jdbc;
  private final EventSerializer serializer;
  private final Configuration axon;

  StoredPrivacyStream(JdbcClient jdbc, EventSerializer serializer, Configuration axon) {
    this.jdbc = jdbc;
    this.serializer = serializer;
    this.axon = axon;
  }

  @Override
  public Map<PersonId, List<PrivacyRecord>> read(Collection<PersonId> persons) {
    return stored(persons.stream().map(PrivacyStream::nameOf).toArray(String[]::new)).stream()
        .collect(
            groupingBy(
                fact -> PrivacyStream.personOf(fact.getAggregateIdentifier()),
                mapping(StoredPrivacyStream::recorded, toList())));
  }

  private List<? extends DomainEventMessage<?>> stored(String... streams) {
    List<GenericDomainEventEntry<byte[]>> rows =
        jdbc.sql(
                """
                SELECT event_identifier, type, aggregate_identifier, sequence_number, time_stamp,
                       payload_type, payload_revision, payload, meta_data
                FROM domain_event_entry
                WHERE aggregate_identifier = ANY (:streams) AND type = 'Privacy'
                ORDER BY aggregate_identifier, sequence_number
                """)
            .param("streams", streams)
            .query((row, _) -> FactRow.read(row))
            .list();
    return EventStreamUtils.upcastAndDeserializeDomainEvents(
            rows.stream().<DomainEventData<?>>map(row -> row), serializer, axon.upcasterChain())
        .asStream()
        .<DomainEventMessage<?>>map(fact -> fact)
        .toList();
  }

  private static PrivacyRecord recorded(DomainEventMessage<?> fact) {
    if (!(fact.getPayload() instanceof PrivacyEvent event)) {
      throw new IllegalStateException(
          fact.getAggregateIdentifier()
              + " holds what is no fact about personal data: "
              + fact.getPayloadType());
    }
    return PrivacyRecord.of(
        fact.getSequenceNumber() + 1, event, Envelope.acting(fact.getMetaData()));
  }
}
