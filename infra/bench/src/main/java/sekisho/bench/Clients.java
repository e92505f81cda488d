package sekisho.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Several people at once, each doing one thing after the other without a pause. */
final class Clients {
  private Clients() {}

  /** One of them; it counts what it did until it is told to stop. */
  @FunctionalInterface
  interface Client {
    long work(BooleanSupplier goOn) throws Exception;
  }

  /** How often in a second all of them together did it. */
  static double perSecond(int clients, int seconds, Client client) {
    CountDownLatch begin = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Future<Long>> counts = new ArrayList<>();
      long[] until = new long[1];
      for (int i = 0; i < clients; i++) {
        counts.add(
            threads.submit(
                () -> {
                  begin.await();
                  return client.work(() -> System.nanoTime() - until[0] < 0);
                }));
      }
      long start = System.nanoTime();
      until[0] = start + seconds * 1_000_000_000L;
      begin.countDown();
      long count = 0;
      for (Future<Long> each : counts) {
        count += each.get();
      }
      return count / ((System.nanoTime() - start) / 1e9);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
