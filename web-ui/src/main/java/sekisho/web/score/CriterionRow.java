package sekisho.web.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sekisho.web.part.Chip;

/**
 * A place judged by a criterion, in words.
 *
 * @param address of its own page
 * @param points such as "7.5 / 10", or a dash
 * @param records the records on which it rests
 * @param window the records that were searched, where something was not found
 * @param said what was measured, missing or changed, a line each
 */
record CriterionRow(
    String id,
    String text,
    String component,
    boolean critical,
    String place,
    String address,
    String points,
    Chip state,
    List<RecordLink> records,
    @Nullable String window,
    List<String> said) {

  /** A record of the exercise, and where it is shown. */
  record RecordLink(long number, String address) {}

  /** What an objective is, and the tasks in which it is seen. */
  record Goal(String text, List<Task> tasks) {}

  /** What has to be shown, and by what it is judged. */
  record Task(String target, List<CriterionRow> rows) {}
}
