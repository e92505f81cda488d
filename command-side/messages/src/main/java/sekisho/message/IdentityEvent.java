package sekisho.message;

/** What has happened to an official. */
public sealed interface IdentityEvent extends Event {
  /**
   * An official takes part.
   *
   * @param simulated a role-play account: every record it writes says so
   */
  record OfficialEnrolled(boolean simulated) implements IdentityEvent {}

  /** An official holds a seat from now on. */
  record SeatGranted(Seat seat) implements IdentityEvent {}

  /** An official holds a seat no longer. */
  record SeatRevoked(Seat seat) implements IdentityEvent {}
}
