package sekisho.app.axon;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import sekisho.app.database.FactGaps;
import sekisho.app.stored.Envelope;
import sekisho.app.stored.EventSerializer;
import sekisho.ledger.EventKey;

/**
 * The event store on PostgreSQL, bean by bean: left to itself, Axon would choose others or none.
 *
 * <p>Events, tokens, projections and command ids share one database and one transaction manager.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {
  private static final int BATCH = 200;

  static final EventSchema EVENTS =
      EventSchema.builder()
          .eventTable("domain_event_entry")
          .snapshotTable("snapshot_event_entry")
          .globalIndexColumn("global_index")
          .timestampColumn("time_stamp")
          .eventIdentifierColumn("event_identifier")
          .aggregateIdentifierColumn("aggregate_identifier")
          .sequenceNumberColumn("sequence_number")
          .typeColumn("type")
          .payloadTypeColumn("payload_type")
          .payloadRevisionColumn("payload_revision")
          .payloadColumn("payload")
          .metaDataColumn("meta_data")
          .build();

  static final TokenSchema TOKENS =
      TokenSchema.builder()
          .setTokenTable("token_entry")
          .setProcessorNameColumn("processor_name")
          .setSegmentColumn("segment")
          .setTokenColumn("token")
          .setTokenTypeColumn("token_type")
          .setTimestampColumn("time_stamp")
          .setOwnerColumn("owner")
          .build();

  @Bean
  ConnectionProvider connectionProvider(DataSource dataSource) {
    return new UnitOfWorkAwareConnectionProviderWrapper(
        new SpringDataSourceConnectionProvider(dataSource));
  }

  @Bean
  TransactionManager axonTransactionManager(PlatformTransactionManager transactionManager) {
    return new SpringTransactionManager(transactionManager);
  }

  @Bean
  PersistenceExceptionResolver persistenceExceptionResolver() {
    return new DuplicateKey();
  }

  @Bean
  EventSchema eventSchema() {
    return EVENTS;
  }

  /** Events and messages: JSON with explicit names. */
  @Bean
  @Qualifier("eventSerializer")
  EventSerializer eventSerializer() {
    return new EventSerializer();
  }

  @Bean(defaultCandidate = false)
  @Qualifier("messageSerializer")
  Serializer messageSerializer(EventSerializer eventSerializer) {
    return eventSerializer;
  }

  /** Tokens only: Jackson 3 tokens stop a processor after a reset in Axon 4.13.0. */
  @Bean
  @Primary
  Serializer generalSerializer() {
    return JacksonSerializer.builder().objectMapper(new ObjectMapper()).build();
  }

  @Bean
  FactsAlone eventStorageEngine(
      ConnectionProvider connections,
      TransactionManager transactions,
      PersistenceExceptionResolver failures,
      EventSerializer events,
      Serializer general,
      EventSchema schema,
      EventKey key,
      Configuration axon) {
    return new FactsAlone(
        JdbcEventStorageEngine.builder()
            .connectionProvider(connections)
            .transactionManager(transactions)
            .persistenceExceptionResolver(failures)
            .eventSerializer(events)
            .snapshotSerializer(general)
            .upcasterChain(axon.upcasterChain())
            .dataType(byte[].class)
            .schema(schema)
            .gapTimeout(Math.toIntExact(FactGaps.WAITED_FOR.toMillis()))
            .batchSize(BATCH)
            .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
            .fetchTrackedEvents(EventStoreConfiguration::firstAfter)
            .appendEvents(new SignedAppend(key)));
  }

  /**
   * Where the record goes on after a gap. Axon asks for the least of all that follow, for which the
   * server reads them all when rows are guarded.
   */
  private static PreparedStatement firstAfter(Connection connection, EventSchema schema, long index)
      throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement(
            "SELECT %2$s FROM %1$s WHERE %2$s > ? ORDER BY %2$s LIMIT 1"
                .formatted(schema.domainEventTable(), schema.globalIndexColumn()));
    statement.setLong(1, index);
    return statement;
  }

  @Bean
  TokenStore tokenStore(ConnectionProvider connections, Serializer general) {
    return JdbcTokenStore.builder()
        .connectionProvider(connections)
        .nodeId(UUID.randomUUID().toString()) // the process number would not tell two nodes apart
        .schema(TOKENS)
        .serializer(general)
        .build();
  }

  /** Facts carry the envelope of the command that caused them. */
  @Bean
  CorrelationDataProvider envelopeOfTheCommand() {
    return message -> Envelope.handedOn(message.getMetaData());
  }
}
