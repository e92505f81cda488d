package sekisho.message;

import java.time.LocalDate;
import java.util.List;

/**
 * A line of the improvement plan (改善計画).
 *
 * @param what is to be done
 * @param owner who sees to it: an office, no name of a person
 * @param due until when
 * @param evidence the numbers of the records of the exercise that show why
 */
public record CorrectiveAction(TextRef what, TextRef owner, LocalDate due, List<Long> evidence) {
  public CorrectiveAction {
    evidence = List.copyOf(evidence);
  }
}
