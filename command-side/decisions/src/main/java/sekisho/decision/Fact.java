package sekisho.decision;

import sekisho.message.Acting;
import sekisho.message.CaseEvent;
import sekisho.message.ReviewEvent.AllocationRecalled;
import sekisho.message.ReviewEvent.CaseAllocated;

/** One thing that happened in a case, and who made it happen. */
public record Fact(CaseEvent event, Acting by) {
  /** Whether it only says whose work the case is, and nothing about the case (assumption A). */
  public boolean sharesOutWork() {
    return event instanceof CaseAllocated || event instanceof AllocationRecalled;
  }
}
