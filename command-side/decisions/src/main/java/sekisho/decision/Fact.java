package sekisho.decision;

import sekisho.message.Acting;
import sekisho.message.CaseEvent;

/** One thing that happened in a case, and who made it happen. */
public record Fact(CaseEvent event, Acting by) {}
