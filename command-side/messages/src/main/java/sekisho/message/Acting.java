package sekisho.message;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who acts, in which seat, and when; taken from the session and the clock, never from a request.
 *
 * @param at the moment, UTC, to the microsecond
 * @param day the day in Japan on which the decision falls; an exercise may set it
 */
public record Acting(PersonId person, Seat seat, Instant at, LocalDate day) {}
