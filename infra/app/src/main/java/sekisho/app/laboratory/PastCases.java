package sekisho.app.laboratory;

import java.util.List;
import java.util.UUID;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.stored.EventSerializer;
import sekisho.app.stored.FactRow;
import sekisho.message.CaseId;
import sekisho.message.Evaluation;
import sekisho.message.ScreeningEvent.RulesEvaluated;

/** The last evaluation of each case as its record has it: read, never written. */
@Component
class PastCases {
  private final JdbcClient database;
  private final EventSerializer serializer;
  private final Configuration axon;

  PastCases(JdbcClient database, EventSerializer serializer, Configuration axon) {
    this.database = database;
    this.serializer = serializer;
    this.axon = axon;
  }

  /** A case and what was said about it last. */
  record Past(CaseId caseId, Evaluation evaluation) {}

  int count() {
    return database
        .sql(
            """
            SELECT count(DISTINCT aggregate_identifier) FROM domain_event_entry
            WHERE payload_type = 'RulesEvaluated' AND type = 'Case'
            """)
        .query(Integer.class)
        .single();
  }

  /** The next cases after one, in the order of their ids. */
  List<Past> after(String caseId, int most) {
    List<GenericDomainEventEntry<byte[]>> rows =
        database
            .sql(
                """
                SELECT DISTINCT ON (aggregate_identifier) event_identifier, type,
                  aggregate_identifier, sequence_number, time_stamp, payload_type,
                  payload_revision, payload, meta_data
                FROM domain_event_entry
                WHERE payload_type = 'RulesEvaluated' AND type = 'Case'
                  AND aggregate_identifier > :id
                ORDER BY aggregate_identifier, sequence_number DESC
                LIMIT :most
                """)
            .param("id", caseId)
            .param("most", most)
            .query((row, _) -> FactRow.read(row))
            .list();
    return EventStreamUtils.upcastAndDeserializeDomainEvents(
            rows.stream(), serializer, axon.upcasterChain())
        .asStream()
        .<Past>map(PastCases::past)
        .toList();
  }

  private static Past past(DomainEventMessage<?> fact) {
    if (fact.getPayload() instanceof RulesEvaluated(Evaluation evaluation)) {
      return new Past(new CaseId(UUID.fromString(fact.getAggregateIdentifier())), evaluation);
    }
    throw new IllegalStateException("No evaluation: " + fact.getPayloadType());
  }
}
