package sekisho.app.privacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;
import sekisho.app.stored.Envelope;
import sekisho.app.stored.WholeStreams;
import sekisho.message.PersonId;
import sekisho.message.PrivacyEvent;
import sekisho.view.privacy.PrivacyRecord;
import sekisho.view.privacy.PrivacyStream;

/** The records about personal data from the event store. */
@Component
class StoredPrivacyStream implements PrivacyStream {
  private final WholeStreams streams;

  StoredPrivacyStream(WholeStreams streams) {
    this.streams = streams;
  }

  @Override
  public Map<PersonId, List<PrivacyRecord>> read(Collection<PersonId> persons) {
    return streams.read("Privacy", persons.stream().map(PrivacyStream::nameOf).toList()).stream()
        .collect(
            groupingBy(
                fact -> PrivacyStream.personOf(fact.getAggregateIdentifier()),
                mapping(StoredPrivacyStream::recorded, toList())));
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
