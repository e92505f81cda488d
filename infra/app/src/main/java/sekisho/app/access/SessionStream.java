package sekisho.app.access;

import java.time.Instant;
import java.util.UUID;
import java.util.function.LongConsumer;

/**
 * The stream of one session: its facts are numbered without gaps, and nobody else writes to it, so
 * that recording a read never waits for another session.
 *
 * <p>Its identity is not that of the session, which is a secret.
 */
final class SessionStream {
  private final String id = UUID.randomUUID().toString();
  private final RecentReads reads = new RecentReads();
  private long next;

  String id() {
    return id;
  }

  /** Appends under the next number; when that fails, the number is still free. */
  synchronized void append(LongConsumer store) {
    store.accept(next);
    next++;
  }

  /** Appends a read, unless the same read was recorded a moment ago. */
  synchronized void appendOnce(RecentReads.Read read, Instant at, LongConsumer store) {
    if (!reads.holds(read, at)) {
      append(store);
      reads.note(read, at);
    }
  }
}
