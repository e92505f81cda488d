package sekisho.app.laboratory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import sekisho.view.laboratory.Fault;
import sekisho.view.laboratory.FaultKind;

/**
 * All checks of a draft in their order: the XML, the shape, then the engine. The engine sees only
 * what the shape lets through, works on one draft at a time, and is not waited for longer than a
 * minute; a draft that it has not digested keeps the place until it has, so that a second one
 * cannot pile up behind it.
 */
@Component
class DraftChecks {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration QUEUE = Duration.ofSeconds(20);

  private final Reference reference = Reference.ofProduct();
  private final Semaphore engine = new Semaphore(1);

  /** What was found: errors first; remarks only when there is no error. */
  List<Fault> check(byte[] file) {
    try {
      Element root = DraftXml.read(file);
      List<Fault> shape = new DraftShape(reference).faults(root);
      return shape.isEmpty() ? withinTime(() -> byEngine(root, file)) : shape;
    } catch (DraftRefused refused) {
      return List.of(refused.fault());
    }
  }

  private List<Fault> byEngine(Element root, byte[] file) {
    List<Fault> faults = new ArrayList<>(DraftEngine.faults(root, file));
    if (faults.isEmpty()) {
      faults.addAll(new RowReach(reference).remarks(root));
      faults.addAll(DraftEngine.remarks(root, file));
    }
    return faults;
  }

  private List<Fault> withinTime(Callable<List<Fault>> work) {
    FutureTask<List<Fault>> task = new FutureTask<>(() -> released(work));
    try {
      if (!engine.tryAcquire(QUEUE.toMillis(), TimeUnit.MILLISECONDS)) {
        return List.of(Fault.ofFile(FaultKind.BUSY));
      }
      Thread.ofPlatform().name("draft check").daemon().priority(Thread.MIN_PRIORITY).start(task);
      return task.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      return List.of(Fault.ofFile(FaultKind.TOO_LONG, String.valueOf(LONGEST.toSeconds())));
    } catch (ExecutionException broken) {
      return List.of(Fault.ofFile(FaultKind.ENGINE, String.valueOf(broken.getCause())));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return List.of(Fault.ofFile(FaultKind.BUSY));
    }
  }

  private List<Fault> released(Callable<List<Fault>> work) throws Exception {
    try {
      return work.call();
    } finally {
      engine.release();
    }
  }
}
