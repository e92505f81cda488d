package sekisho.app.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
import sekisho.message.Country;
import sekisho.message.RegisterEvent;
import sekisho.view.register.RegisterRecord;
import sekisho.view.register.RegisterStream;

/**
 * The records of the registers from the event store, read anew each time: inside a command that is
 * the transaction of the command, so a decision rests on the newest facts on every node. The stream
 * of a country has a handful of records, so nothing is kept between two readings.
 */
@Component
class StoredRegisterStream implements RegisterStream {
  /** Every code there can be, invented countries too: the key of the table finds those in use. */
  private static final List<Country> EVERY_COUNTRY =
      IntStream.rangeClosed('A', 'Z')
          .boxed()
          .flatMap(
              first ->
                  IntStream.rangeClosed('A', 'Z')
                      .mapToObj(second -> new Country(Character.toString(first) + (char) second)))
          .toList();

  private final JdbcClient jdbc;
  private final EventSerializer serializer;
  private final Configuration axon;

  StoredRegisterStream(JdbcClient jdbc, EventSerializer serializer, Configuration axon) {
    this.jdbc = jdbc;
    this.serializer = serializer;
    this.axon = axon;
  }

  @Override
  public List<RegisterRecord> read(Country country) {
    return stored(RegisterStream.nameOf(country)).stream()
        .map(StoredRegisterStream::recorded)
        .toList();
  }

  @Override
  public Map<Country, List<RegisterRecord>> readAll() {
    return stored(EVERY_COUNTRY.stream().map(RegisterStream::nameOf).toArray(String[]::new))
        .stream()
        .map(StoredRegisterStream::recorded)
        .collect(
            groupingBy(
                r -> r.event().country(),
                () -> new TreeMap<>((a, b) -> a.code().compareTo(b.code())),
                toList()));
  }

  private List<? extends DomainEventMessage<?>> stored(String... streams) {
    List<GenericDomainEventEntry<byte[]>> rows =
        jdbc.sql(
                """
                SELECT event_identifier, type, aggregate_identifier, sequence_number, time_stamp,
                       payload_type, payload_revision, payload, meta_data
                FROM domain_event_entry
                WHERE aggregate_identifier = ANY (:streams) AND type = 'Register'
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

  private static RegisterRecord recorded(DomainEventMessage<?> fact) {
    if (!(fact.getPayload() instanceof RegisterEvent event)) {
      throw new IllegalStateException(
          fact.getAggregateIdentifier()
              + " holds what is no fact of a register: "
              + fact.getPayloadType());
    }
    return new RegisterRecord(
        fact.getSequenceNumber() + 1, event, Envelope.acting(fact.getMetaData()));
  }
}
