package sekisho.web.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sekisho.message.SourceGrade;
import sekisho.view.policy.Citation;

/**
 * A fact of a register, in words.
 *
 * @param says what it says, kind and value
 * @param until the last day on which it holds, where it was known from the start
 * @param who person and seat that recorded it
 * @param noteLang the language of the note where it is not that of the page
 * @param stands whether it still holds
 */
record FactRow(
    String address,
    String register,
    String says,
    LocalDate from,
    @Nullable LocalDate until,
    Instant recordedAt,
    String who,
    long record,
    Citation sources,
    SourceGrade grade,
    @Nullable String note,
    @Nullable String noteLang,
    boolean stands) {}
