package sekisho.view.caselist;

import java.util.Optional;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.Stage;

/**
 * Which cases a list shows, and in which order.
 *
 * @param reader who looks, in which seat; what this reader may not see is not in the list
 * @param stage only cases at this stage
 * @param mine only cases in which the reader took part
 */
public record CaseQuery(
    Reader reader, Group group, Optional<Stage> stage, boolean mine, Order order) {
  /** Who looks, and in which seat. */
  public record Reader(PersonId person, Seat seat) {}

  /** The groups of cases that a list tells apart. */
  public enum Group {
    /** Waiting for the reader's seat. */
    WAITING,
    /** Neither licensed nor ended. */
    OPEN,
    LICENSED,
    ENDED,
    ALL
  }

  /** In which order. */
  public enum Order {
    LAST_DESC,
    LAST_ASC,
    SUBMITTED_DESC,
    SUBMITTED_ASC,
    REFERENCE_DESC,
    REFERENCE_ASC
  }

  /** All that the reader may see of a group, newest record first. */
  public static CaseQuery of(Reader reader, Group group) {
    return new CaseQuery(reader, group, Optional.empty(), false, Order.LAST_DESC);
  }

  public CaseQuery in(Group other) {
    return new CaseQuery(reader, other, stage, mine, order);
  }

  public CaseQuery onlyMine() {
    return new CaseQuery(reader, group, stage, true, order);
  }
}
