package sekisho.message;

/** What may be asked about an official: who takes part, and in which seats. */
public sealed interface IdentityCommand extends Command {
  PersonId official();

  /** Enrol an official; name and password live in the account, not in an event. */
  record EnrolOfficial(PersonId official, boolean simulated) implements IdentityCommand {}

  /** Give an official a seat. */
  record GrantSeat(PersonId official, Seat seat) implements IdentityCommand {}

  /** Take a seat from an official; it takes effect on the next request. */
  record RevokeSeat(PersonId official, Seat seat) implements IdentityCommand {}
}
