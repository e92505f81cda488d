package sekisho.view.agreement;

import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The intraclass correlations ICC(2,1) and ICC(2,k): two-way random effects, absolute agreement, of
 * one rater and of the mean of all.
 *
 * <p>Shrout and Fleiss, Psychological Bulletin 86 (1979) 420, with their intervals.
 */
final class IntraClass {
  private static final double TWO_SIDED_95 = 0.975;

  private final double n;
  private final double k;
  private final double things;
  private final double raters;
  private final double rest;

  /**
   * @param marks a row a thing, in it a mark a rater
   */
  IntraClass(List<List<Integer>> marks) {
    n = marks.size();
    k = marks.getFirst().size();
    double mean = marks.stream().flatMap(List::stream).mapToInt(m -> m).average().orElseThrow();
    double between = 0;
    double all = 0;
    for (List<Integer> thing : marks) {
      double own = thing.stream().mapToInt(m -> m).average().orElseThrow();
      between += k * (own - mean) * (own - mean);
      all += thing.stream().mapToDouble(m -> (m - mean) * (m - mean)).sum();
    }
    double judges = 0;
    for (int j = 0; j < k; j++) {
      int rater = j;
      double own = marks.stream().mapToInt(thing -> thing.get(rater)).average().orElseThrow();
      judges += n * (own - mean) * (own - mean);
    }
    things = between / (n - 1);
    raters = judges / (k - 1);
    rest = (all - between - judges) / ((n - 1) * (k - 1));
  }

  /** Whether marks differ at all, so that there is something to correlate. */
  boolean defined() {
    return things + (k - 1) * rest + k * (raters - rest) / n > 0 && rest > 0;
  }

  /** ICC(2,1), of one rater. */
  Coefficient single() {
    double value = (things - rest) / (things + (k - 1) * rest + k * (raters - rest) / n);
    double ratio = raters / rest;
    double a = k * value * ratio + n * (1 + (k - 1) * value) - k * value;
    double freedom =
        (k - 1)
            * (n - 1)
            * a
            * a
            / ((n - 1) * k * k * value * value * ratio * ratio
                + Math.pow(n * (1 + (k - 1) * value) - k * value, 2));
    double lowF = FDistribution.of(n - 1, freedom).inverseCumulativeProbability(TWO_SIDED_95);
    double highF = FDistribution.of(freedom, n - 1).inverseCumulativeProbability(TWO_SIDED_95);
    double both = k * raters + (k * n - k - n) * rest;
    double low = n * (things - lowF * rest) / (lowF * both + n * things);
    double high = n * (highF * things - rest) / (both + n * highF * things);
    return new Coefficient(value, Math.max(-1, low), Math.min(1, high));
  }

  /** ICC(2,k), of the mean of all raters. */
  Coefficient mean() {
    Coefficient single = single();
    double value = (things - rest) / (things + (raters - rest) / n);
    return new Coefficient(value, stepUp(single.low()), stepUp(single.high()));
  }

  private double stepUp(double single) {
    return Math.max(-1, single * k / (1 + single * (k - 1)));
  }
}
