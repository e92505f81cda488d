package sekisho.app.reading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.stored.Envelope;
import sekisho.app.stored.EventSerializer;
import sekisho.app.stored.FactRow;
import sekisho.ledger.LedgerEntry;
import sekisho.message.Event;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.view.exercise.ExerciseLog;
import sekisho.view.exercise.ExerciseRecord;
import sekisho.view.venue.Venue;

/**
 * The records of an exercise, of all its streams, straight from the event store in the order of
 * their numbers. Facts pass the same upcasters as everywhere.
 */
@Component
class StoredExerciseLog implements ExerciseLog {
  private final JdbcClient jdbc;
  private final EventSerializer serializer;
  private final Configuration axon;

  StoredExerciseLog(JdbcClient jdbc, EventSerializer serializer, Configuration axon) {
    this.jdbc = jdbc;
    this.serializer = serializer;
    this.axon = axon;
  }

  @Override
  public List<ExerciseRecord> readAfter(ExerciseId exercise, long known) {
    List<Row> rows = new Venue.In(exercise).supply(() -> rows(exercise, known));
    Map<String, Row> byEvent =
        rows.stream().collect(Collectors.toMap(r -> r.stored().eventId(), Function.identity()));
    return EventStreamUtils.upcastAndDeserializeDomainEvents(
            rows.stream().map(r -> r.stored().fact()), serializer, axon.upcasterChain())
        .asStream()
        .flatMap(
            fact ->
                Optional.ofNullable(byEvent.get(fact.getIdentifier()))
                    .map(row -> record(row, fact))
                    .stream())
        .toList();
  }

  @Override
  public long head(ExerciseId exercise) {
    return new Venue.In(exercise)
        .supply(
            () ->
                jdbc.sql("SELECT last FROM exercise_numbering WHERE venue = :venue")
                    .param("venue", exercise.toString())
                    .query(Long.class)
                    .optional()
                    .orElse(0L));
  }

  /** A row and its number in the exercise. */
  private record Row(long number, StoredRow stored) {}

  private List<Row> rows(ExerciseId exercise, long known) {
    return jdbc.sql(
            """
            SELECT event_identifier, type, aggregate_identifier, sequence_number, time_stamp,
                   payload_type, payload_revision, payload, meta_data, entry, exercise_record
            FROM domain_event_entry
            WHERE venue = :venue AND exercise_record > :known
            ORDER BY exercise_record
            """)
        .param("venue", exercise.toString())
        .param("known", known)
        .query(
            (row, _) ->
                new Row(
                    row.getLong("exercise_record"),
                    new StoredRow(FactRow.read(row), row.getBytes("entry"))))
        .list();
  }

  private static ExerciseRecord record(Row row, DomainEventMessage<?> fact) {
    if (!(fact.getPayload() instanceof Event event)) {
      throw new IllegalStateException("No fact of the product: " + fact.getPayloadType());
    }
    MetaData envelope = fact.getMetaData();
    return new ExerciseRecord(
        row.number(),
        fact.getIdentifier(),
        fact.getAggregateIdentifier(),
        fact.getType(),
        fact.getSequenceNumber() + 1,
        Envelope.acting(envelope),
        Envelope.optional(envelope, Envelope.PLAYER).map(PersonId::of),
        Envelope.optional(envelope, Envelope.AUTOMATED).isPresent(),
        Envelope.optional(envelope, Envelope.INHERITED).isPresent(),
        Envelope.command(envelope),
        Instant.parse(Envelope.required(envelope, Envelope.AT)),
        event,
        LedgerEntry.hash(row.stored().entry()));
  }
}
