package sekisho.app.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;
import sekisho.app.stored.Envelope;
import sekisho.app.stored.WholeStreams;
import sekisho.message.Country;
import sekisho.message.RegisterEvent;
import sekisho.view.register.RegisterRecord;
import sekisho.view.register.RegisterStream;

/**
 * The records of the registers from the event store. The stream of a country has a handful of
 * records, so nothing is kept between two readings.
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

  private final WholeStreams streams;

  StoredRegisterStream(WholeStreams streams) {
    this.streams = streams;
  }

  @Override
  public List<RegisterRecord> read(Country country) {
    return streams.read("Register", List.of(RegisterStream.nameOf(country))).stream()
        .map(StoredRegisterStream::recorded)
        .toList();
  }

  @Override
  public Map<Country, List<RegisterRecord>> readAll() {
    return streams
        .read("Register", EVERY_COUNTRY.stream().map(RegisterStream::nameOf).toList())
        .stream()
        .map(StoredRegisterStream::recorded)
        .collect(
            groupingBy(
                r -> r.event().country(),
                () -> new TreeMap<>((a, b) -> a.code().compareTo(b.code())),
                toList()));
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
