package sekisho.web;

import java.util.Optional;
import sekisho.message.ExerciseId;
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

  /** The exercise in which the session stands; empty outside all exercises. */
  default Optional<ExerciseId> exercise() {
    return Optional.empty();
  }

  /**
   * The human being of the session, by the account. Within an exercise {@link #person()} is the
   * invented person of the seat.
   */
  default PersonId player() {
    return person();
  }

  /** Whether this is a role-play account: every record that it writes says so. */
  boolean simulated();
}
