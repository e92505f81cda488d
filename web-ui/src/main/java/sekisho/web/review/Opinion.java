package sekisho.web.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sekisho.web.part.Chip;

/**
 * What one ministry recorded once: a finding under a viewpoint, or a version of its view.
 *
 * @param chip how it came out
 * @param degree the degree of risk in words; absent for a view
 * @param text the finding or the reason
 * @param conditions each condition of a view
 * @param evidence the documents that a finding rests on
 * @param address the case as it stood at that record
 */
record Opinion(
    Chip chip,
    @Nullable String degree,
    Said text,
    List<Said> conditions,
    List<Paper> evidence,
    String who,
    Instant at,
    long record,
    String address) {
  /** A text and its language where it is not that of the page. */
  record Said(String text, @Nullable String lang) {}

  /** A document, and where it can be read. */
  record Paper(String name, @Nullable String lang, String address) {}

  Opinion {
    conditions = List.copyOf(conditions);
    evidence = List.copyOf(evidence);
  }
}
