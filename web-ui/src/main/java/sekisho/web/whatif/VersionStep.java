package sekisho.web.whatif;

import java.time.LocalDate;
import java.util.List;
import sekisho.web.part.Chip;

/**
 * A version in the strip and in the table.
 *
 * @param flipped whether verdict or level differ from the version before
 * @param marks the days of which this is the version in force, in words
 * @param cells level, four ministers, undertaking, consent, publication, notice to the Diet
 * @param changes what differs from the version before, with the rules that flip it
 */
record VersionStep(
    String id,
    LocalDate from,
    String title,
    Chip verdict,
    String level,
    boolean first,
    boolean flipped,
    List<LocalDate> marks,
    List<String> cells,
    List<Change> changes) {
  VersionStep {
    marks = List.copyOf(marks);
    cells = List.copyOf(cells);
    changes = List.copyOf(changes);
  }

  /**
   * What differs by the same rules.
   *
   * @param result the results, in words
   */
  record Change(String result, List<Beside.Flip> flips) {
    Change {
      flips = List.copyOf(flips);
    }
  }
}
