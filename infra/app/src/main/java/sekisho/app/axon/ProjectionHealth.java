package sekisho.app.axon;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The node is not healthy while pages stand still: a fact was set aside because a projection cannot
 * digest it, and with it all later facts of its stream; or a projection fails as a whole.
 */
@Component("projections")
class ProjectionHealth implements HealthIndicator {
  private final EventProcessingConfiguration processing;
  private final JdbcClient jdbc;

  ProjectionHealth(EventProcessingConfiguration processing, JdbcClient jdbc) {
    this.processing = processing;
    this.jdbc = jdbc;
  }

  @Override
  public Health health() {
    long setAside = jdbc.sql("SELECT count(*) FROM dead_letter_entry").query(Long.class).single();
    boolean failing = failing();
    Health.Builder health = setAside > 0 || failing ? Health.down() : Health.up();
    return health.withDetail("setAside", setAside).withDetail("failing", failing).build();
  }

  private boolean failing() {
    return processing.eventProcessors().values().stream()
        .filter(StreamingEventProcessor.class::isInstance)
        .map(StreamingEventProcessor.class::cast)
        .flatMap(processor -> processor.processingStatus().values().stream())
        .anyMatch(EventTrackerStatus::isErrorState);
  }
}
