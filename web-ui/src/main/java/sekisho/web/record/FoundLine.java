package sekisho.web.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sekisho.view.record.FoundRecord;

/**
 * One fact of the whole record in words: the one source of the page and of the files.
 *
 * @param what what happened
 * @param detail what was read, taken away or tried, or whom it is about; empty for other facts
 * @param player who sat there in an exercise; empty outside
 * @param where the exercise; empty outside
 * @param caseName empty when it belongs to no case
 * @param number its number on its stream
 * @param address the page of this record
 */
record FoundLine(
    Instant at,
    String kind,
    String what,
    String detail,
    String person,
    String seat,
    String player,
    String where,
    String caseName,
    @Nullable String caseAddress,
    long number,
    String address,
    FoundRecord fact) {}
