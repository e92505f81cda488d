package sekisho.view.laboratory;

import java.util.Optional;
import sekisho.message.Verdict;

/**
 * How many cases went from one verdict to another.
 *
 * @param now empty when the draft has no answer
 * @param level how many of them are decided at another level
 * @param duties how many of them carry other duties
 */
public record Flow(Verdict then, Optional<Verdict> now, int cases, int level, int duties) {
  public boolean flips() {
    return now.filter(then::equals).isEmpty();
  }
}
