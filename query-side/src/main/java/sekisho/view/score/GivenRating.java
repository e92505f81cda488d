package sekisho.view.score;

import java.time.Instant;
import java.util.List;
import sekisho.message.PersonId;
import sekisho.message.TextRef;

/**
 * A rating by an evaluator, or the rating on which a difference was settled.
 *
 * @param rating from 0 to 4
 * @param records the numbers of the records on which it rests; none for a settlement
 */
public record GivenRating(int rating, TextRef reason, List<Long> records, PersonId by, Instant at) {
  public GivenRating {
    records = List.copyOf(records);
  }
}
