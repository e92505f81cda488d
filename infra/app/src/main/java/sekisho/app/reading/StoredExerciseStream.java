package sekisho.app.reading;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
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
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseId;
import sekisho.view.exercise.ExerciseFact;
import sekisho.view.exercise.ExerciseStream;
import sekisho.view.venue.Venue;

/** The records of the exercises themselves, from the event store, read anew each time. */
@Component
class StoredExerciseStream implements ExerciseStream {
  private final JdbcClient jdbc;
  private final EventSerializer serializer;
  private final Configuration axon;

  StoredExerciseStream(JdbcClient jdbc, EventSerializer serializer, Configuration axon) {
    this.jdbc = jdbc;
    this.serializer = serializer;
    this.axon = axon;
  }

  @Override
  public List<ExerciseFact> readAfter(ExerciseId exercise, long known) {
    List<GenericDomainEventEntry<byte[]>> rows =
        new Venue.In(exercise)
            .supply(
                () ->
                    jdbc.sql(
                            """
                            SELECT event_identifier, type, aggregate_identifier, sequence_number,
                                   time_stamp, payload_type, payload_revision, payload, meta_data
                            FROM domain_event_entry
                            WHERE aggregate_identifier = :exercise AND type = 'Exercise'
                              AND sequence_number >= :known
                            ORDER BY sequence_number
                            """)
                        .param("exercise", exercise.toString())
                        .param("known", known)
                        .query((row, _) -> FactRow.read(row))
                        .list());
    return EventStreamUtils.upcastAndDeserializeDomainEvents(
            rows.stream().<DomainEventData<?>>map(row -> row), serializer, axon.upcasterChain())
        .asStream()
        .map(StoredExerciseStream::fact)
        .toList();
  }

  private static ExerciseFact fact(DomainEventMessage<?> fact) {
    if (!(fact.getPayload() instanceof ExerciseEvent event)) {
      throw new IllegalStateException(
          "An exercise holds what is no fact of it: " + fact.getPayloadType());
    }
    return new ExerciseFact(
        fact.getSequenceNumber() + 1,
        event,
        Envelope.acting(fact.getMetaData()),
        fact.getTimestamp());
  }

  @Override
  public Set<ExerciseId> underWay() {
    return new Venue.Everywhere()
        .supply(
            () ->
                jdbc
                    .sql(
                        """
                        SELECT began.aggregate_identifier FROM domain_event_entry began
                        WHERE began.type = 'Exercise' AND began.payload_type = 'ExerciseStarted'
                          AND NOT EXISTS (
                            SELECT FROM domain_event_entry edge
                            WHERE edge.type = 'Exercise'
                              AND edge.payload_type IN ('ExerciseEnded', 'ExerciseAborted')
                              AND edge.aggregate_identifier = began.aggregate_identifier)
                        """)
                    .query(String.class)
                    .list()
                    .stream()
                    .map(ExerciseId::of)
                    .collect(toUnmodifiableSet()));
  }
}
