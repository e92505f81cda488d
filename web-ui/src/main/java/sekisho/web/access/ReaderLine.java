package sekisho.web.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sekisho.view.access.Reading;

/**
 * One person in one seat, and what that person knew of the case.
 *
 * @param first what was read first; missing when only acts are recorded
 * @param steps the readings that showed something new, earliest first
 * @param highest the highest record seen, 0 when none
 * @param readRecords the records at which the case was read
 * @param wroteRecords the records that this person wrote in this seat
 * @param numbers the records written, in words
 */
record ReaderLine(
    String person,
    String seat,
    @Nullable Reading first,
    @Nullable Reading last,
    List<Reading> steps,
    long highest,
    long reads,
    List<Long> readRecords,
    List<Long> wroteRecords,
    String numbers) {}
