package sekisho.app.ledger;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The node is not healthy while facts wait too long for their place in the log. */
@Component("ledger")
class LedgerHealth implements HealthIndicator {
  private final LagWatch lag;
  private final Sequencer sequencer;

  LedgerHealth(LagWatch lag, Sequencer sequencer) {
    this.lag = lag;
    this.sequencer = sequencer;
  }

  @Override
  public Health health() {
    boolean late = Waiting.late(lag.lag());
    Health.Builder health = late || sequencer.stopped().isPresent() ? Health.down() : Health.up();
    sequencer.stopped().ifPresent(stop -> health.withDetail("stopped", stop));
    return health.withDetail("lagMillis", lag.lag().toMillis()).build();
  }
}
