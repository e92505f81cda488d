package sekisho.view.exercise;

import java.time.Instant;
import java.util.Optional;
import sekisho.message.Acting;
import sekisho.message.CommandId;
import sekisho.message.Event;
import sekisho.message.PersonId;
import sekisho.message.play.Played;

/**
 * One record of an exercise, of whatever stream: of a case, of a register of its world, of the
 * exercise itself.
 *
 * @param number its number in the exercise, from 1 without gaps
 * @param stream the stream, such as the id of a case
 * @param streamType such as {@code Case} or {@code Exercise}
 * @param record its number in the stream, from 1
 * @param by who acted in the exercise, in which seat, at which exercise time
 * @param player the person who sat there; empty when the product or an automated counterpart acted
 * @param automated written by an automated counterpart; never scored
 * @param inherited taken over from the exercise from which this one branched off; never scored anew
 * @param at the moment on the wall clock
 * @param entryHash the hash of the signed entry of the record, in hex
 */
public record ExerciseRecord(
    long number,
    String eventId,
    String stream,
    String streamType,
    long record,
    Acting by,
    Optional<PersonId> player,
    boolean automated,
    boolean inherited,
    CommandId command,
    Instant at,
    Event event,
    String entryHash) {
  /** The record as conditions of the scenario see it. */
  public Played played() {
    return new Played(number, stream, by.at(), by.seat(), automated, inherited, event);
  }
}
