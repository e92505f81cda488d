package sekisho.view.notice;

import java.time.Instant;
import sekisho.message.CaseId;
import sekisho.message.CausingRecord;
import sekisho.message.Consequence;
import sekisho.message.ReopenTrigger;

/**
 * One notice: what a fact on record did to a case.
 *
 * @param id the event of the case that it tells of
 * @param record the number of that event in the case
 * @param read whether the reader has put it aside
 */
public record Notice(
    String id,
    Instant at,
    CaseId caseId,
    long record,
    Consequence what,
    ReopenTrigger trigger,
    CausingRecord cause,
    boolean read) {}
