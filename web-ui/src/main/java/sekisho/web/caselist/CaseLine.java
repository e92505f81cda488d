package sekisho.web.caselist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sekisho.web.part.Chip;

/**
 * One case in a list, in words.
 *
 * @param titleLang the language of the title where it is not that of the page
 * @param weapon whether it is a weapon of the SDF Act, once that is found
 * @param due what the reader has to do, if the case waits for the reader's seat
 * @param dueAddress where it is done
 */
public record CaseLine(
    String address,
    String reference,
    String title,
    @Nullable String titleLang,
    String country,
    @Nullable String weapon,
    int gate,
    boolean stopped,
    String gateWords,
    Chip stage,
    String waiting,
    @Nullable String due,
    @Nullable String dueAddress,
    @Nullable LocalDate submittedOn,
    long lastRecord,
    Instant lastAt) {}
