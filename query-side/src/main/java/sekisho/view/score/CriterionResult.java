package sekisho.view.score;

import java.util.Optional;
import sekisho.message.scenario.Criterion;

/**
 * How a criterion came out over several exercises.
 *
 * @param judged in how many places it could be judged
 * @param difficulty the mean share of its points; the lower, the harder
 * @param discrimination the correlation with the rest of the points, over the exercises; empty
 *     below four exercises, or where one of the two never differs
 * @param nothing in how many places nothing of it was seen
 * @param secondsTaken how long it took, where it is timed
 */
public record CriterionResult(
    Criterion criterion,
    int judged,
    double difficulty,
    Optional<Double> discrimination,
    int nothing,
    Optional<Spread> secondsTaken) {}
