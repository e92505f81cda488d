package sekisho.app.axon;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The facts as projections read them: a processor is woken when something was committed and does
 * not ask the database before.
 */
final class WakeUpSource implements StreamableMessageSource<TrackedEventMessage<?>> {
  private final FactsAlone facts;
  private final WakeUp wakeUp;

  WakeUpSource(FactsAlone facts, WakeUp wakeUp) {
    this.facts = facts;
    this.wakeUp = wakeUp;
  }

  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
    return new WakeUpStream(facts, wakeUp, trackingToken);
  }

  @Override
  public TrackingToken createTailToken() {
    return facts.createTailToken();
  }

  @Override
  public TrackingToken createHeadToken() {
    return facts.createHeadToken();
  }
}
