package sekisho.view.desk;

import java.time.Instant;
import java.util.Optional;
import sekisho.view.casefile.Act;

/**
 * Something that waits for a place.
 *
 * @param since the exercise time from which it has waited
 * @param inject the number of the inject to which it has not responded
 * @param act what a case waits for
 */
public record OpenWork(Instant since, Optional<Integer> inject, Optional<Act> act) {
  static OpenWork inject(Instant since, int number) {
    return new OpenWork(since, Optional.of(number), Optional.empty());
  }

  static OpenWork act(Instant since, Act act) {
    return new OpenWork(since, Optional.empty(), Optional.of(act));
  }
}
