package sekisho.view.agreement;

import java.util.function.IntBinaryOperator;

/**
 * Cohen's kappa of two raters, plain or weighted.
 *
 * <p>Cohen, Educational and Psychological Measurement 20 (1960) 37; weighted: Psychological
 * Bulletin 70 (1968) 213. The interval is that of Gwet's variance estimator (Handbook of
 * Inter-Rater Reliability, 2014) on a t distribution, as the R package irrCAC computes it.
 */
final class TwoRaters {
  private final Ratings ratings;

  TwoRaters(Ratings ratings) {
    if (ratings.raters() != 2) {
      throw new IllegalArgumentException("Two raters, not " + ratings.raters());
    }
    this.ratings = ratings;
  }

  /** For categories without an order. */
  Coefficient kappa() {
    return kappa((one, other) -> one == other ? 0 : 1, 1);
  }

  /** For categories with an order: a difference counts by its square. */
  Coefficient quadratic() {
    int widest = ratings.categories() - 1;
    return kappa((one, other) -> (one - other) * (one - other), widest * widest);
  }

  private Coefficient kappa(IntBinaryOperator distance, int widest) {
    int n = ratings.count();
    double[] first = marginal(0);
    double[] second = marginal(1);
    double chance = 0;
    for (int k = 0; k < first.length; k++) {
      for (int l = 0; l < second.length; l++) {
        chance += weight(distance, widest, k, l) * first[k] * second[l];
      }
    }
    double[] agreed = new double[n];
    double[] expected = new double[n];
    double observed = 0;
    for (int i = 0; i < n; i++) {
      int one = ratings.things().get(i).get(0);
      int other = ratings.things().get(i).get(1);
      agreed[i] = weight(distance, widest, one, other);
      for (int l = 0; l < first.length; l++) {
        expected[i] +=
            (weight(distance, widest, one, l) * second[l]
                    + weight(distance, widest, l, other) * first[l])
                / 2;
      }
      observed += agreed[i] / n;
    }
    return Gwet.interval(observed, chance, agreed, expected);
  }

  private static double weight(IntBinaryOperator distance, int widest, int one, int other) {
    return 1 - (double) distance.applyAsInt(one, other) / widest;
  }

  private double[] marginal(int rater) {
    double[] shares = new double[ratings.categories()];
    ratings.things().forEach(thing -> shares[thing.get(rater)] += 1.0 / ratings.count());
    return shares;
  }
}
