package sekisho.web.part;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One record of the audit trail; a list, newest first, is shown by {@code fragments/records ::
 * records(lines)}.
 *
 * @param number 1-based number of the record in its case
 * @param address the page as it stood at this record
 * @param current whether the page shows this record
 * @param what what happened, in words
 * @param who person and seat
 * @param why the reason given, in the language in which it was given
 */
public record RecordLine(
    long number,
    String address,
    boolean current,
    Instant at,
    String what,
    String who,
    @Nullable String why) {}
