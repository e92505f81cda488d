package sekisho.view.venue;

import java.util.concurrent.Callable;

/** Moves a thread to a venue together with its open transaction. */
public interface VenueOfTransaction {
  /**
   * Does something in a venue, within the transaction of the thread.
   *
   * @throws Exception what the work throws
   */
  <T> T within(Venue venue, Callable<T> work) throws Exception;
}
