package sekisho.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.AppendEventsStatementBuilder;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Appends as the product does, but signs nothing: zeros as long as an entry stand in its place. */
final class UnsignedAppend implements AppendEventsStatementBuilder {
  private static final int ENTRY_BYTES = 620;

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
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', next_exercise_record('open'))
            """
                .formatted(schema.domainEventTable(), schema.domainEventFields()));
    for (EventMessage<?> event : events) {
      DomainEventMessage<?> fact = (DomainEventMessage<?>) event;
      SerializedObject<byte[]> payload = fact.serializePayload(serializer, byte[].class);
      SerializedObject<byte[]> metadata = fact.serializeMetaData(serializer, byte[].class);
      statement.setString(1, fact.getIdentifier());
      statement.setString(2, fact.getAggregateIdentifier());
      statement.setLong(3, fact.getSequenceNumber());
      statement.setString(4, fact.getType());
      statement.setString(5, fact.getTimestamp().truncatedTo(ChronoUnit.MICROS).toString());
      statement.setString(6, payload.getType().getName());
      statement.setString(7, payload.getType().getRevision());
      statement.setBytes(8, payload.getData());
      statement.setBytes(9, metadata.getData());
      statement.setBytes(10, new byte[ENTRY_BYTES]);
      statement.addBatch();
    }
    return statement;
  }
}
