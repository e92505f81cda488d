package sekisho.view.laboratory;

import java.util.Optional;
import sekisho.message.Country;

/**
 * Which outcomes of a trial are asked for.
 *
 * @param change what has to differ
 * @param rule a rule that makes the difference, on either side
 */
public record OutcomeQuery(Change change, Optional<Country> destination, Optional<String> rule) {
  /** What differs between then and now. */
  public enum Change {
    /** Whatever differs: verdict, level or duties. */
    ANY,
    VERDICT,
    LEVEL,
    DUTIES,
    /** The draft has no answer. */
    NO_ANSWER,
    /** Also cases in which nothing differs. */
    ALL
  }
}
