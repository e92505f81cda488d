package sekisho.web.part;

import java.time.Instant;
import java.util.List;

/**
 * Something that somebody found, gave or decided, with who, in which seat and when; shown by {@code
 * fragments/finding :: finding(finding)}.
 *
 * @param title whose act it is, in words
 * @param chip how it came out
 * @param who person and seat
 * @param record the number of its record in the case
 * @param address the case as it stood at that record
 */
public record Finding(
    String title,
    Chip chip,
    List<Pair> lines,
    String who,
    Instant at,
    long record,
    String address) {
  public Finding {
    lines = List.copyOf(lines);
  }
}
