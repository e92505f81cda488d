package sekisho.app.axon;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import sekisho.app.database.VenueOfConnection;
import sekisho.app.stored.Envelope;
import sekisho.app.stored.EventSerializer;
import sekisho.view.venue.Venue;

/**
 * How projections are fed: pooled streaming processors, woken after each commit; a fact that a
 * projection cannot digest is set aside in the dead-letter queue and never skipped in silence.
 */
@Configuration(proxyBeanMethods = false)
class ProcessorConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(ProcessorConfiguration.class);

  /** Set on day one: processors do not split by themselves later. */
  static final int SEGMENTS = 4;

  /** While a batch is being written, the log waits with all that was committed after it began. */
  private static final int BATCH = 25;

  static final DeadLetterSchema DEAD_LETTERS =
      DeadLetterSchema.builder()
          .deadLetterTable("dead_letter_entry")
          .deadLetterIdentifierColumn("dead_letter_identifier")
          .processingGroupColumn("processing_group")
          .sequenceIdentifierColumn("sequence_identifier")
          .sequenceIndexColumn("sequence_index")
          .messageTypeColumn("message_type")
          .eventIdentifierColumn("event_identifier")
          .timestampColumn("time_stamp")
          .payloadTypeColumn("payload_type")
          .payloadRevisionColumn("payload_revision")
          .payloadColumn("payload")
          .metaDataColumn("meta_data")
          .aggregateTypeColumn("aggregate_type")
          .aggregateIdentifierColumn("aggregate_identifier")
          .sequenceNumberColumn("sequence_number")
          .tokenTypeColumn("token_type")
          .tokenColumn("token")
          .enqueuedAtColumn("enqueued_at")
          .lastTouchedColumn("last_touched")
          .processingStartedColumn("processing_started")
          .causeTypeColumn("cause_type")
          .causeMessageColumn("cause_message")
          .diagnosticsColumn("diagnostics")
          .build();

  @Bean
  WakeUp wakeUp() {
    return new WakeUp();
  }

  @Bean
  WakeUpSource wakeUpSource(FactsAlone facts, WakeUp wakeUp) {
    return new WakeUpSource(facts, wakeUp);
  }

  @Bean
  NodeCalls nodeCalls(DataSource dataSource, WakeUp wakeUp, EventStore store) {
    NodeCalls calls = new NodeCalls(dataSource, wakeUp);
    store.subscribe(_ -> afterCommit(calls::committed));
    return calls;
  }

  /** One small pool for all processors: they wait most of the time. */
  @Bean(destroyMethod = "shutdown")
  ScheduledExecutorService processorThreads() {
    ThreadFactory threads = Thread.ofVirtual().name("projection-", 0).factory();
    return Executors.newScheduledThreadPool(
        SEGMENTS, work -> threads.newThread(() -> new Venue.Everywhere().run(work)));
  }

  @Bean
  ConfigurerModule processors(
      ObjectProvider<WakeUpSource> source, // asked late: it needs the store, which needs Axon
      ScheduledExecutorService processorThreads,
      ConnectionProvider connections,
      TransactionManager transactions,
      EventSerializer eventSerializer,
      Serializer general,
      VenueOfConnection venues) {
    return configurer -> {
      EventProcessingConfigurer processing = configurer.eventProcessing();
      processing
          .usingPooledStreamingEventProcessors(
              (_, processor) ->
                  processor
                      .coordinatorExecutor(processorThreads)
                      .workerExecutor(processorThreads)
                      .initialSegmentCount(SEGMENTS)
                      .maxClaimedSegments(SEGMENTS)
                      .batchSize(BATCH))
          // A fact is read, unpacked and committed once for all of them (decision 38).
          .byDefaultAssignHandlerInstancesTo(_ -> "projections")
          .configureDefaultStreamableMessageSource(_ -> source.getObject())
          .registerDefaultHandlerInterceptor((_, _) -> venueOfTheFact(venues))
          .registerDefaultErrorHandler(_ -> PropagatingErrorHandler.INSTANCE)
          .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.INSTANCE)
          .registerDefaultDeadLetterPolicy(_ -> ProcessorConfiguration::setAside)
          .registerDeadLetterQueueProvider(
              group -> {
                // Where nothing was set aside, the queue need not be asked before each fact.
                processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                    group, (_, invoker) -> invoker.enableSequenceIdentifierCache());
                return _ -> deadLetters(group, connections, transactions, eventSerializer, general);
              });
    };
  }

  /** A projection stands where its fact belongs, so that its rows belong there too. */
  private static MessageHandlerInterceptor<EventMessage<?>> venueOfTheFact(
      VenueOfConnection venues) {
    return (unitOfWork, chain) ->
        venues.within(
            Venue.of(Envelope.exercise(unitOfWork.getMessage().getMetaData())), chain::proceed);
  }

  private static EnqueueDecision<EventMessage<?>> setAside(
      DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
    LOG.error(
        "A projection cannot digest the fact {}; it and the later facts of its stream are set"
            + " aside until the cause is mended and the projections are built again",
        letter.message().getIdentifier(),
        cause);
    return Decisions.enqueue(cause);
  }

  private static SequencedDeadLetterQueue<EventMessage<?>> deadLetters(
      String group,
      ConnectionProvider connections,
      TransactionManager transactions,
      EventSerializer events,
      Serializer general) {
    return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
        .processingGroup(group)
        .connectionProvider(connections)
        .transactionManager(transactions)
        .schema(DEAD_LETTERS)
        .eventSerializer(events)
        .genericSerializer(general)
        .build();
  }

  private static void afterCommit(Runnable work) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      work.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            work.run();
          }
        });
  }
}
