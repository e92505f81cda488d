package sekisho.app.exercise.bot;

import java.time.Instant;
import sekisho.message.Seat;
import sekisho.view.casefile.Act;

/**
 * A case waits for a seat.
 *
 * @param record the record of the case since which it waits
 * @param since the exercise time of that record
 */
record Waiting(Seat seat, Act act, long record, Instant since) {}
