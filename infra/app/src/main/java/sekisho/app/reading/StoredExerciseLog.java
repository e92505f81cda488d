package sekisho.app.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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
 *
 * <p>Clocks, counterparts and desks ask each second. A record never changes and its number is given
 * in the order of the commits, so what was read stays known, and only what is new is read.
 */
@Component
class StoredExerciseLog implements ExerciseLog {
  /** So many exercises are known at a time; the one that was asked longest ago is forgotten. */
  private static final int KNOWN = 64;

  private final JdbcClient jdbc;
  private final EventSerializer serializer;
  private final Configuration axon;
  private final Map<ExerciseId, Known> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(KNOWN, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<ExerciseId, Known> eldest) {
              return size() > KNOWN;
            }
          });

  /** What was read of one exercise. */
  private static final class Known {
    private final ReentrantLock lock = new ReentrantLock();
    private List<ExerciseRecord> records = List.of();
  }

  StoredExerciseLog(JdbcClient jdbc, EventSerializer serializer, Configuration axon) {
    this.jdbc = jdbc;
    this.serializer = serializer;
    this.axon = axon;
  }

  @Override
  public List<ExerciseRecord> readAfter(ExerciseId exercise, long after) {
    List<ExerciseRecord> all = all(exercise);
    return all.subList((int) Math.min(after, all.size()), all.size());
  }

  private List<ExerciseRecord> all(ExerciseId exercise) {
    Known so = known.computeIfAbsent(exercise, _ -> new Known());
    so.lock.lock();
    try {
      List<ExerciseRecord> fresh = read(exercise, so.records.size());
      if (fresh.isEmpty()) {
        return Collections.unmodifiableList(so.records);
      }
      List<ExerciseRecord> longer = new ArrayList<>(so.records);
      longer.addAll(fresh);
      if (!TransactionSynchronizationManager.isActualTransactionActive()) {
        so.records = longer; // within a transaction, what was read may still be taken back
      }
      return Collections.unmodifiableList(longer);
    } finally {
      so.lock.unlock();
    }
  }

  private List<ExerciseRecord> read(ExerciseId exercise, long after) {
    List<Row> rows = new Venue.In(exercise).supply(() -> rows(exercise, after));
    if (rows.isEmpty()) {
      return List.of();
    }
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

  @Override
  public Map<ExerciseId, Long> heads(Collection<ExerciseId> exercises) {
    return new Venue.Everywhere()
        .supply(
            () ->
                jdbc
                    .sql("SELECT venue, last FROM exercise_numbering WHERE venue IN (:venues)")
                    .param("venues", exercises.stream().map(ExerciseId::toString).toList())
                    .query((row, _) -> Map.entry(row.getString("venue"), row.getLong("last")))
                    .list()
                    .stream()
                    .collect(
                        Collectors.toMap(row -> ExerciseId.of(row.getKey()), Map.Entry::getValue)));
  }

  /** A row and its number in the exercise. */
  private record Row(long number, StoredRow stored) {}

  private List<Row> rows(ExerciseId exercise, long after) {
    return jdbc.sql(
            """
            SELECT event_identifier, type, aggregate_identifier, sequence_number, time_stamp,
                   payload_type, payload_revision, payload, meta_data, entry, exercise_record
            FROM domain_event_entry
            WHERE venue = :venue AND exercise_record > :after
            ORDER BY exercise_record
            """)
        .param("venue", exercise.toString())
        .param("after", after)
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
