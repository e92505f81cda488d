package sekisho.app.axon;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** One reader's place in the facts. Used by one thread at a time, as Axon's coordinator does. */
final class WakeUpStream implements BlockingStream<TrackedEventMessage<?>> {
  private static final int BATCH = 200;

  /** No number of calls, so that the facts are looked for. */
  private static final long NONE = -1;

  /** A call from another node may get lost; look again after this time. */
  private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(2).toNanos();

  private final FactsAlone facts;
  private final WakeUp wakeUp;
  private final Deque<TrackedEventMessage<?>> ahead = new ArrayDeque<>();
  private @Nullable TrackingToken token;
  private @Nullable Runnable callback;
  private long callsSeen = NONE;
  private long lookedAtNanos;

  WakeUpStream(FactsAlone facts, WakeUp wakeUp, @Nullable TrackingToken token) {
    this.facts = facts;
    this.wakeUp = wakeUp;
    this.token = token;
  }

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    look();
    return Optional.ofNullable(ahead.peek());
  }

  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
    long until = System.nanoTime() + unit.toNanos(timeout);
    while (peek().isEmpty()) {
      if (System.nanoTime() - until >= 0) {
        return false;
      }
      Thread.sleep(Duration.ofMillis(5));
    }
    return true;
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
    while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
    TrackedEventMessage<?> next = ahead.poll();
    if (next == null) {
      throw new NoSuchElementException("Another thread reads this stream");
    }
    return next;
  }

  @Override
  public boolean setOnAvailableCallback(Runnable newCallback) {
    forget();
    callback = newCallback;
    wakeUp.add(newCallback);
    newCallback.run(); // for what was committed before it was known
    return true;
  }

  @Override
  public void close() {
    forget();
  }

  private void forget() {
    if (callback != null) {
      wakeUp.remove(callback);
      callback = null;
    }
  }

  private void look() {
    if (!ahead.isEmpty()) {
      return;
    }
    long calls = wakeUp.calls();
    long now = System.nanoTime();
    if (calls == callsSeen && now - lookedAtNanos < LOOK_AGAIN_NANOS) {
      return;
    }
    ahead.addAll(facts.next(token, BATCH));
    lookedAtNanos = now;
    TrackedEventMessage<?> last = ahead.peekLast();
    if (last == null) {
      callsSeen = calls;
    } else {
      token = last.trackingToken();
      callsSeen = NONE; // there may be more, also when nobody called for these
    }
  }
}
