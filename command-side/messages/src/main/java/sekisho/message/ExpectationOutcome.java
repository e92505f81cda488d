package sekisho.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether what the scenario expected was seen. */
public sealed interface ExpectationOutcome {
  /**
   * It was seen.
   *
   * @param records the numbers of the records of the exercise on which this rests; at least one
   * @param from the exercise time from which its time counted
   * @param at the exercise time of the last of them
   */
  record Met(List<Long> records, Instant from, Instant at) implements ExpectationOutcome {
    public Met {
      records = List.copyOf(records);
    }
  }

  /**
   * It was not seen up to its limit.
   *
   * @param fromRecord the first record of the exercise that was searched
   * @param toRecord the last one
   */
  record Missed(long fromRecord, long toRecord) implements ExpectationOutcome {}

  /** It could not be expected, such as when its inject was never delivered. */
  record NotApplicable(Optional<InjectId> inject) implements ExpectationOutcome {}
}
