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
 * @param id the id of the case, for the forms of a list
 * @param level the level at which it is decided, once that is known; for the authorities alone
 * @param work whose work it is: in the reader's seat for a seat that shares out its work, else in
 *     every seat; a dash when it is nobody's
 * @param mine whether it is the reader's work
 * @param dueOn the day after which it is overdue
 * @param late how many days ago that was; zero when it is not overdue
 * @param due what the reader has to do, if the case waits for the reader's seat
 * @param dueAddress where it is done
 */
public record CaseLine(
    String id,
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
    @Nullable String level,
    String work,
    boolean allocated,
    boolean mine,
    @Nullable LocalDate dueOn,
    long late,
    @Nullable String due,
    @Nullable String dueAddress,
    @Nullable LocalDate submittedOn,
    long lastRecord,
    Instant lastAt) {}
