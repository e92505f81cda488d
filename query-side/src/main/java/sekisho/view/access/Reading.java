package sekisho.view.access;

import java.time.Instant;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/**
 * What one person in one seat read of a case at one of its records.
 *
 * @param record the number of the record at which the case was shown
 * @param first when it was read first
 * @param last when it was read last
 * @param reads how often it was read or exported
 */
public record Reading(
    PersonId person, Seat seat, long record, Instant first, Instant last, long reads) {}
