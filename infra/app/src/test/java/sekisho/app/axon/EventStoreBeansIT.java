package sekisho.app.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import sekisho.app.database.TestDatabase;
import sekisho.app.stored.EventSerializer;

/** Axon runs with the parts that were chosen for it, and PostgreSQL with the settings. */
class EventStoreBeansIT {
  @TempDir static Path dataDir;
  private static ConfigurableApplicationContext node;

  @BeforeAll
  static void start() {
    node = Node.on(TestDatabase.fresh("beans"), dataDir);
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void each_part_is_the_chosen_one() {
    assertThat(node.getBean(ConnectionProvider.class))
        .isInstanceOf(UnitOfWorkAwareConnectionProviderWrapper.class);
    assertThat(node.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
    assertThat(node.getBean(EventStorageEngine.class)).isInstanceOf(JdbcEventStorageEngine.class);
    assertThat(node.getBean(EventBus.class)).isInstanceOf(EmbeddedEventStore.class);
    assertThat(node.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
    assertThat(node.getBean(CommandBus.class)).isInstanceOf(SimpleCommandBus.class);
    assertThat(node.getBean(Serializer.class)).isInstanceOf(JacksonSerializer.class);
    assertThat(node.getBean("eventSerializer")).isInstanceOf(EventSerializer.class);
    assertThat(node.getBean("messageSerializer")).isInstanceOf(EventSerializer.class);
    assertThat(node.getBeanNamesForType(org.axonframework.updates.UpdateChecker.class)).isEmpty();
  }

  @Test
  void every_projection_is_pooled_woken_and_sets_aside_what_it_cannot_digest() {
    EventProcessingConfiguration processing = node.getBean(EventProcessingConfiguration.class);
    assertThat(processing.eventProcessors()).isNotEmpty();
    processing
        .eventProcessors()
        .forEach(
            (name, processor) -> {
              assertThat(processor).as(name).isInstanceOf(PooledStreamingEventProcessor.class);
              assertThat(ReflectionTestUtils.getField(processor, "messageSource"))
                  .as(name)
                  .isInstanceOf(WakeUpSource.class);
              assertThat(processing.errorHandler(name))
                  .as(name)
                  .isInstanceOf(PropagatingErrorHandler.class);
              assertThat(processing.deadLetterQueue(name))
                  .as(name)
                  .get()
                  .isInstanceOf(JdbcSequencedDeadLetterQueue.class);
              assertThat(name).as("named by hand, not after a package").doesNotContain(".");
            });
  }

  @Test
  void no_transaction_can_outlast_the_gaps_that_readers_wait_for() {
    JdbcClient jdbc = node.getBean(JdbcClient.class);
    for (String limit : List.of("statement_timeout", "idle_in_transaction_session_timeout")) {
      assertThat(jdbc.sql("SELECT current_setting('" + limit + "')").query(String.class).single())
          .as(limit)
          .isEqualTo("20s");
    }
  }

  @Test
  void the_server_keeps_what_it_confirmed() {
    JdbcClient jdbc = node.getBean(JdbcClient.class);
    for (String setting :
        List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
      assertThat(jdbc.sql("SELECT current_setting('" + setting + "')").query(String.class).single())
          .as(setting)
          .isEqualTo("on");
    }
  }
}
