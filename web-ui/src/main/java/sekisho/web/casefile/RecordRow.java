package sekisho.web.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sekisho.web.part.Pair;

/**
 * One record of a case in words, as a reader may know it: the one source of the list on the screen,
 * of the files and of the history.
 *
 * @param day the day in Japan on which the act fell
 * @param exerciseTime the time on the clock of the exercise, where there is one
 * @param type the stored name of the record; null where it is internal to the authorities
 * @param what what happened
 * @param who person and seat
 * @param why the reason that was given, in full
 * @param whyLang its language where it is not that of the page
 * @param said what else it carries
 * @param changes what it changed, field by field
 * @param command the id of the command that caused it
 * @param signature what verifying the stored bytes says
 */
record RecordRow(
    long number,
    Instant at,
    LocalDate day,
    @Nullable Instant exerciseTime,
    @Nullable String type,
    String what,
    String who,
    @Nullable String why,
    @Nullable String whyLang,
    List<Pair> said,
    List<Changes.Change> changes,
    String command,
    String signature,
    String key) {
  RecordRow {
    said = List.copyOf(said);
    changes = List.copyOf(changes);
  }
}
