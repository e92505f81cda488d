package sekisho.view.agreement;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A coefficient that corrects agreement for chance, with the interval of its variance estimator:
 * Gwet, British Journal of Mathematical and Statistical Psychology 61 (2008) 29, and the Handbook
 * of Inter-Rater Reliability (2014). The raters are those who rated; other things might have been.
 */
final class Gwet {
  private static final double TWO_SIDED_95 = 0.975;

  private Gwet() {}

  /**
   * @param observed agreement
   * @param chance the agreement that chance brings
   * @param agreed the agreement on each thing
   * @param expected what each thing adds to the agreement by chance
   */
  static Coefficient interval(double observed, double chance, double[] agreed, double[] expected) {
    int n = agreed.length;
    double value = (observed - chance) / (1 - chance);
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double own =
          (agreed[i] - chance) / (1 - chance)
              - 2 * (1 - value) * (expected[i] - chance) / (1 - chance);
      squares += (own - value) * (own - value);
    }
    double error = Math.sqrt(squares / n / (n - 1));
    double t = TDistribution.of(n - 1).inverseCumulativeProbability(TWO_SIDED_95);
    return Coefficient.within(value, t * error);
  }
}
