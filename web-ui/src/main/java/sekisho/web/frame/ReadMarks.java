package sekisho.web.frame;

import java.util.Optional;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/**
 * Which notices a person has put aside. A preference of a person and no fact of a case: that
 * somebody was told stands in the records of the case, that he put it aside does not.
 */
public interface ReadMarks {
  /** How many notices to the person, or to the seat acted in, are not put aside. */
  long unread(PersonId person, Seat seat);

  /**
   * Puts a notice aside.
   *
   * @param notice its id; every notice to the person and the seat when empty
   */
  void put(PersonId person, Seat seat, Optional<String> notice);
}
