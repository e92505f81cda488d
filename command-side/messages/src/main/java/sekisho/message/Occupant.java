package sekisho.message;

import java.util.Optional;

/** Who sits in a place of an exercise. */
public sealed interface Occupant {
  /** Nobody. */
  record Nobody() implements Occupant {}

  /**
   * A human being.
   *
   * @param player by the account
   */
  record Player(PersonId player) implements Occupant {}

  /** An automated counterpart. */
  record Counterpart(AutomationMode mode) implements Occupant {}

  /** The human being who sits there, if one does. */
  default Optional<PersonId> person() {
    return this instanceof Player(var player) ? Optional.of(player) : Optional.empty();
  }

  default boolean isEmpty() {
    return this instanceof Nobody;
  }
}
