package sekisho.view.desk;

import java.time.Instant;
import sekisho.message.TextRef;

/**
 * What a trainer noted at a record.
 *
 * @param record the number of the record at which it is pinned
 * @param number the number of its own record
 * @param at the exercise time at which it was noted
 */
public record Observation(long record, long number, TextRef text, Instant at) {}
