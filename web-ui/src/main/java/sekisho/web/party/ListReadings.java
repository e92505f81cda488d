package sekisho.web.party;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import sekisho.message.DocumentHash;
import sekisho.view.party.ListReader;
import sekisho.view.party.ListRejected;
import sekisho.view.party.PublishedList;
import sekisho.web.DocumentStore;

/**
 * Reads uploaded lists beside the pages: who asks waits a second at most and then hears how far it
 * is. What was read is kept for a while; on another node it is read once more.
 */
@Component
class ListReadings {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int KEPT = 8;

  private final ListReader reader;
  private final DocumentStore documents;
  private final Map<DocumentHash, Job> jobs = new LinkedHashMap<>();

  ListReadings(ListReader reader, DocumentStore documents) {
    this.reader = reader;
    this.documents = documents;
  }

  /** How the reading of a file stands. */
  sealed interface Reading {
    record Under(int percent) implements Reading {}

    record Rejected(List<ListRejected.Fault> faults) implements Reading {
      public Rejected {
        faults = List.copyOf(faults);
      }
    }

    record Done(PublishedList list) implements Reading {}
  }

  private static final class Job {
    private final CompletableFuture<Reading> result = new CompletableFuture<>();
    private volatile int percent;
  }

  /**
   * @return empty when there is no such file
   */
  Optional<Reading> of(DocumentHash file) {
    return job(file).map(ListReadings::await);
  }

  private synchronized Optional<Job> job(DocumentHash file) {
    Job known = jobs.get(file);
    if (known != null) {
      return Optional.of(known);
    }
    return documents
        .read(file)
        .map(
            bytes -> {
              Job job = new Job();
              jobs.put(file, job);
              if (jobs.size() > KEPT) {
                jobs.remove(jobs.keySet().iterator().next());
              }
              Thread.ofVirtual().name("list-reading").start(() -> read(job, bytes));
              return job;
            });
  }

  private void read(Job job, byte[] bytes) {
    try {
      job.result.complete(new Reading.Done(reader.read(bytes, n -> job.percent = n)));
    } catch (ListRejected rejected) {
      job.result.complete(new Reading.Rejected(rejected.faults()));
    } catch (RuntimeException broken) {
      job.result.completeExceptionally(broken);
    }
  }

  private static Reading await(Job job) {
    try {
      return job.result.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException stillReading) {
      return new Reading.Under(job.percent);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reading.Under(job.percent);
    } catch (ExecutionException broken) {
      throw new IllegalStateException("A list could not be read", broken.getCause());
    }
  }
}
