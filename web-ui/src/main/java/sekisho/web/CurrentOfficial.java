package sekisho.web;

import sekisho.message.PersonId;
import sekisho.message.Seat;

/** Who is signed in to the current request, and in which seat that person acts now. */
public interface CurrentOfficial {
  /**
   * @throws IllegalStateException when nobody is signed in
   */
  PersonId person();

  /**
   * The seat that the person acts in; one that is still held at this moment.
   *
   * @throws IllegalStateException when nobody is signed in
   */
  Seat seat();

  /** Whether this is a role-play account: every record that it writes says so. */
  boolean simulated();
}
