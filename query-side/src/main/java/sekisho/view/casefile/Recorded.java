package sekisho.view.casefile;

import sekisho.message.Acting;
import sekisho.message.CaseEvent;
import sekisho.message.CaseId;

/**
 * One record of a case: what happened, who acted, and how the record is kept.
 *
 * @param record its number in the case, counting from 1
 */
public record Recorded(
    CaseId caseId, long record, Acting by, CaseEvent event, RecordEnvelope envelope) {}
