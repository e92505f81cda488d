package sekisho.view.moment;

import java.time.Instant;
import sekisho.message.PersonId;

/**
 * One record of the log, as far as a way through time needs it.
 *
 * @param position where it stands in the log; records of one moment are in this order
 * @param stream the stream to which it belongs, such as a case
 * @param record its number in the stream, counting from 1
 * @param type the name of what happened
 * @param at the moment of the act; within an exercise, on its clock
 * @param by who acted
 */
public record LogLine(
    long position,
    Source source,
    String stream,
    long record,
    String type,
    Instant at,
    PersonId by) {
  /** What a record is about. */
  public enum Source {
    CASE,
    REGISTER,
    POLICY,
    PARTY_LIST
  }
}
