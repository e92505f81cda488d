package sekisho.web;

import java.time.Instant;

/**
 * The time by which the reader of a page lives: that on the wall, or within an exercise that of its
 * clock.
 */
@FunctionalInterface
public interface HouseClock {
  Instant instant();
}
