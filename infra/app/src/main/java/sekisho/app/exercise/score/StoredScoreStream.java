package sekisho.app.exercise.score;

import static java.util.stream.Collectors.groupingBy;

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
import sekisho.message.ExerciseId;
import sekisho.message.ScoreEvent;
import sekisho.view.score.ScoreFact;
import sekisho.view.score.ScoreStream;
import sekisho.view.venue.Venue;

/**
 * The records of scores from the event store, read anew each time. A trainer asks from outside all
 * exercises, for many at once; who may ask for which is decided by whoever asks.
 */
@Component
class StoredScoreStream implements ScoreStream {
  private final JdbcClient jdbc;
  private final EventSerializer serializer;
  private final Configuration axon;

  StoredScoreStream(JdbcClient jdbc, EventSerializer serializer, Configuration axon) {
    this.jdbc = jdbc;
    this.serializer = serializer;
    this.axon = axon;
  }

  @Override
  public Map<ExerciseId, List<ScoreFact>> read(Collection<ExerciseId> exercises) {
    return EventStreamUtils.upcastAndDeserializeDomainEvents(
            new Venue.Everywhere()
                .supply(() -> rows(exercises)).stream().<DomainEventData<?>>map(row -> row),
            serializer,
            axon.upcasterChain())
        .asStream()
        .map(StoredScoreStream::read)
        .collect(groupingBy(fact -> fact.event().exercise()));
  }

  private List<GenericDomainEventEntry<byte[]>> rows(Collection<ExerciseId> exercises) {
    return jdbc.sql(
            """
            SELECT event_identifier, type, aggregate_identifier, sequence_number, time_stamp,
                   payload_type, payload_revision, payload, meta_data
            FROM domain_event_entry
            WHERE aggregate_identifier = ANY (:streams) AND type = 'Score'
            ORDER BY aggregate_identifier, sequence_number
            """)
        .param("streams", exercises.stream().map(e -> "score-" + e).toArray(String[]::new))
        .query((row, _) -> FactRow.read(row))
        .list();
  }

  private static ScoreFact read(DomainEventMessage<?> fact) {
    if (!(fact.getPayload() instanceof ScoreEvent event)) {
      throw new IllegalStateException("No fact of scores: " + fact.getPayloadType());
    }
    return new ScoreFact(
        event, Envelope.acting(fact.getMetaData()).person(), Envelope.moment(fact.getMetaData()));
  }
}
