package sekisho.app.axon;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Wakes whoever waits for new facts, in the moment after they were committed. */
final class WakeUp {
  private final AtomicLong calls = new AtomicLong();
  private final List<Runnable> sleepers = new CopyOnWriteArrayList<>();

  /** How often there was something new; a reader that saw this number has seen it all. */
  long calls() {
    return calls.get();
  }

  void call() {
    calls.incrementAndGet();
    sleepers.forEach(Runnable::run);
  }

  void add(Runnable sleeper) {
    sleepers.add(sleeper);
  }

  void remove(Runnable sleeper) {
    sleepers.remove(sleeper);
  }
}
