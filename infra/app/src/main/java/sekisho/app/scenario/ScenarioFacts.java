package sekisho.app.scenario;

import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.stored.Envelope;
import sekisho.app.stored.EventSerializer;
import sekisho.app.stored.FactRow;
import sekisho.message.Acting;
import sekisho.message.ScenarioEvent;

/** The facts of all scenarios, straight from the record: the own act is always among them. */
@Component
class ScenarioFacts {
  private final JdbcClient database;
  private final EventSerializer serializer;

  ScenarioFacts(JdbcClient database, EventSerializer serializer) {
    this.database = database;
    this.serializer = serializer;
  }

  /** A fact, who made it, and its place in the record. */
  record Found(long index, ScenarioEvent event, Acting by) {}

  /** What came after a fact that the reader knows, in its order. */
  List<Found> after(long index) {
    return database
        .sql(
            """
            SELECT * FROM domain_event_entry
            WHERE type = 'Scenario' AND global_index > ? ORDER BY global_index
            """)
        .param(index)
        .query(
            (row, _) -> {
              GenericDomainEventEntry<byte[]> fact = FactRow.read(row);
              MetaData envelope = serializer.deserialize(fact.getMetaData());
              ScenarioEvent event = serializer.deserialize(fact.getPayload());
              return new Found(row.getLong("global_index"), event, Envelope.acting(envelope));
            })
        .list();
  }
}
