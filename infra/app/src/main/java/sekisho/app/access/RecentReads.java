package sekisho.app.access;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import sekisho.message.Seat;
import sekisho.web.ShownCase;

/**
 * The pages that one session read a moment ago: the same page again within a minute is the same
 * read (assumption A). The minute runs from the read that was recorded, so that a page which is
 * opened again and again is recorded again each minute.
 */
final class RecentReads {
  static final Duration SAME_READ = Duration.ofMinutes(1);

  private final Map<Read, Instant> recorded = new HashMap<>();

  /** A page at a record, read in a seat. */
  record Read(ShownCase shown, String page, Seat seat) {}

  /** Whether this read was recorded less than a minute before. */
  boolean holds(Read read, Instant at) {
    Instant before = recorded.get(read);
    return before != null && at.isBefore(before.plus(SAME_READ));
  }

  /** Notes that this read was recorded, and forgets what is a minute old. */
  void note(Read read, Instant at) {
    recorded.values().removeIf(before -> !at.isBefore(before.plus(SAME_READ)));
    recorded.put(read, at);
  }
}
