package sekisho.view.score;

import java.util.List;
import java.util.Optional;
import sekisho.message.Assessment;
import sekisho.message.Assessment.Assessed;
import sekisho.message.Assessment.LeftOut;
import sekisho.message.Assessment.ToBeRated;
import sekisho.message.SeatId;
import sekisho.message.Share;

/**
 * What a sheet says about a place by a criterion.
 *
 * @param ratings those of the evaluators, in the order in which they came
 * @param settled the rating on which a difference was settled
 * @param other the points that count in the place of those found
 */
public record ScoreLine(
    String criterion,
    SeatId place,
    Assessment assessment,
    List<GivenRating> ratings,
    Optional<GivenRating> settled,
    Optional<OtherPoints> other) {
  /** The best rating of an evaluator. */
  public static final int BEST_RATING = 4;

  public ScoreLine {
    ratings = List.copyOf(ratings);
  }

  /** Whether evaluators judge it. */
  public boolean rated() {
    return assessment instanceof ToBeRated;
  }

  /** Whether it could not be judged, and so does not count. */
  public boolean leftOut() {
    return assessment instanceof LeftOut;
  }

  /** Evaluators differ, and nobody has settled it. */
  public boolean disputed() {
    return settled.isEmpty()
        && ratings.stream().mapToInt(GivenRating::rating).distinct().count() > 1;
  }

  /**
   * What counts; empty when it could not be judged, or waits for evaluators.
   *
   * @param points those of the criterion
   * @param closed whether its sheet is closed: then a single rating counts too
   */
  Optional<Share> counts(int points, boolean closed) {
    if (other.isPresent()) {
      return other.map(o -> Share.of(o.points(), points));
    }
    return switch (assessment) {
      case Assessed assessed -> Optional.of(assessed.share());
      case LeftOut _ -> Optional.empty();
      case ToBeRated _ -> rating(closed).map(rating -> Share.of(rating, BEST_RATING));
    };
  }

  private Optional<Integer> rating(boolean closed) {
    if (settled.isPresent()) {
      return settled.map(GivenRating::rating);
    }
    boolean enough = ratings.size() > 1 || (closed && !ratings.isEmpty());
    return enough && !disputed() ? Optional.of(ratings.getFirst().rating()) : Optional.empty();
  }
}
