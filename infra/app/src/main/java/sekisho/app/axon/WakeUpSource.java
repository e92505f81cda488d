package sekisho.app.axon;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The facts as projections read them: a processor is woken when something was committed and does
 * not ask the database before.
 */
final class WakeUpSource implements StreamableMessageSource<TrackedEventMessage<?>> {
  private final EventStorageEngine engine;
  private final WakeUp wakeUp;

  WakeUpSource(EventStorageEngine engine, WakeUp wakeUp) {
    this.engine = engine;
    this.wakeUp = wakeUp;
  }

  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
    return new WakeUpStream(engine, wakeUp, trackingToken);
  }

  @Override
  public TrackingToken createTailToken() {
    return engine.createTailToken();
  }

  @Override
  public TrackingToken createHeadToken() {
    return engine.createHeadToken();
  }
}
