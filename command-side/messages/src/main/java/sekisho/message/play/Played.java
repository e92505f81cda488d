package sekisho.message.play;

import java.time.Instant;
import sekisho.message.Event;
import sekisho.message.Seat;

/**
 * One record of an exercise, as far as conditions ask about it.
 *
 * @param number its number in the exercise, from 1
 * @param stream the name of its stream, such as the id of a case
 * @param at the exercise time
 * @param seat the seat that acted
 * @param automated written by an automated counterpart
 * @param inherited taken over from the exercise from which this one branched off
 */
public record Played(
    long number,
    String stream,
    Instant at,
    Seat seat,
    boolean automated,
    boolean inherited,
    Event event) {}
