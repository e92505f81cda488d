package sekisho.app.axon;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.AppendEventsStatementBuilder;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import sekisho.app.stored.Envelope;
import sekisho.ledger.EventKey;
import sekisho.ledger.LedgerEntry;
import sekisho.ledger.Recordable;
import sekisho.message.KeyCommitment;
import sekisho.message.PrivacyEvent.PersonErased;
import sekisho.view.venue.Venue;

/** Appends each fact together with the signed ledger entry over the very bytes that are stored. */
final class SignedAppend implements AppendEventsStatementBuilder {
  /**
   * The next number in the exercise. The row of the numbering stays locked until the command ends,
   * so the numbers have no gaps and are in the order of the commits.
   */
  private static final String NEXT_RECORD = "next_exercise_record(?)";

  private final EventKey key;

  SignedAppend(EventKey key) {
    this.key = key;
  }

  @Override
  public PreparedStatement build(
      Connection connection,
      EventSchema schema,
      Class<?> dataType,
      List<? extends EventMessage<?>> events,
      Serializer serializer,
      TimestampWriter timestampWriter)
      throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement(
            """
            INSERT INTO %s (%s, entry, venue, exercise_record)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %s)
            """
                .formatted(schema.domainEventTable(), schema.domainEventFields(), NEXT_RECORD));
    for (EventMessage<?> event : events) {
      add(statement, inStream(event), serializer);
    }
    return statement;
  }

  private void add(PreparedStatement statement, DomainEventMessage<?> event, Serializer serializer)
      throws SQLException {
    SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
    SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
    MetaData envelope = event.getMetaData();
    // PostgreSQL keeps microseconds, and what is signed is what is kept.
    Instant at = event.getTimestamp().truncatedTo(ChronoUnit.MICROS);
    Recordable fact =
        new Recordable(
            event.getIdentifier(),
            event.getType(),
            event.getAggregateIdentifier(),
            event.getSequenceNumber(),
            payload.getType().getName(),
            payload.getType().getRevision(),
            at,
            Envelope.required(envelope, Envelope.PERSON),
            Envelope.required(envelope, Envelope.COMMAND_ID),
            LedgerEntry.hash(payload.getData()),
            LedgerEntry.hash(metadata.getData()),
            commitments(event.getPayload()));
    statement.setString(1, fact.eventId());
    statement.setString(2, fact.aggregateId());
    statement.setLong(3, fact.sequence());
    statement.setString(4, fact.aggregateType());
    statement.setString(5, LedgerEntry.moment(at));
    statement.setString(6, fact.type());
    statement.setString(7, fact.revision());
    statement.setBytes(8, payload.getData());
    statement.setBytes(9, metadata.getData());
    statement.setBytes(10, LedgerEntry.sign(fact, key));
    String venue = Venue.of(Envelope.exercise(envelope)).key();
    statement.setString(11, venue);
    statement.setString(12, venue);
    statement.addBatch();
  }

  /** The leaf itself names the keys that a fact destroys. */
  private static List<String> commitments(Object fact) {
    return fact instanceof PersonErased erased
        ? erased.keys().stream().map(KeyCommitment::sha256).toList()
        : List.of();
  }

  private static DomainEventMessage<?> inStream(EventMessage<?> event) {
    if (event instanceof DomainEventMessage<?> inStream) {
      return inStream;
    }
    throw new IllegalStateException("A fact belongs to a stream: " + event.getPayloadType());
  }
}
