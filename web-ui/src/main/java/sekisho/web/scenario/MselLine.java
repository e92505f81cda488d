package sekisho.web.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the plan of injects (MSEL, 状況付与計画).
 *
 * @param offset from the start, in words; absent when only the play or the trainer can tell
 * @param moment of the exercise calendar, in words
 */
record MselLine(
    int number,
    String id,
    @Nullable String offset,
    @Nullable String moment,
    String title,
    String text,
    String kind,
    String type,
    String channel,
    String from,
    List<String> to,
    String trigger,
    List<String> changes,
    List<String> expected,
    List<String> objectives,
    List<String> criteria,
    @Nullable String reference) {}
