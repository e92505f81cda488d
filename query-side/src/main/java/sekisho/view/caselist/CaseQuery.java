package sekisho.view.caselist;

import java.time.LocalDate;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/**
 * Which cases a list shows, and in which order.
 *
 * @param reader who looks, in which seat; what this reader may not see is not in the list
 * @param today the day in Japan on which the list is read
 */
public record CaseQuery(
    Reader reader, Group group, CaseFilter filter, Order order, LocalDate today) {
  public CaseQuery {
    if (reader.seat() == Seat.APPLICANT) {
      filter = filter.fromOutside();
    }
  }

  /** Who looks, and in which seat. */
  public record Reader(PersonId person, Seat seat) {}

  /** The groups of cases that a list tells apart. */
  public enum Group {
    /** Allocated to the reader in the reader's seat. */
    MINE,
    /** Waiting for the reader's seat. */
    WAITING,
    /** Waiting for the reader's seat, and allocated to nobody there. */
    UNALLOCATED,
    /** A day for which the case waits has passed. */
    OVERDUE,
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
    REFERENCE_ASC,
    DUE_ASC,
    DUE_DESC
  }

  /** All that the reader may see of a group, newest record first. */
  public static CaseQuery of(Reader reader, Group group, LocalDate today) {
    return new CaseQuery(reader, group, CaseFilter.NONE, Order.LAST_DESC, today);
  }

  public CaseQuery in(Group other) {
    return new CaseQuery(reader, other, filter, order, today);
  }

  public CaseQuery onlyTookPart() {
    return new CaseQuery(reader, group, filter.onlyTookPart(), order, today);
  }

  public CaseQuery by(Order other) {
    return new CaseQuery(reader, group, filter, other, today);
  }
}
