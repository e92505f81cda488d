package sekisho.view.agreement;

import java.util.Arrays;

/**
 * Agreement of two or more raters on categories without an order: Fleiss' kappa (Psychological
 * Bulletin 76 (1971) 378; for two raters Scott's pi) and Gwet's AC1 (2008), which does not collapse
 * where nearly everything falls into one category.
 */
final class ManyRaters {
  private final Ratings ratings;
  private final double[][] counts;
  private final double[] shares;

  ManyRaters(Ratings ratings) {
    if (ratings.raters() < 2) {
      throw new IllegalArgumentException("Two raters or more, not " + ratings.raters());
    }
    this.ratings = ratings;
    this.counts = ratings.counts();
    this.shares = ratings.shares();
  }

  /** The share of pairs of raters that agree. */
  double raw() {
    return Arrays.stream(agreed()).sum() / ratings.count();
  }

  Coefficient fleiss() {
    double chance = Arrays.stream(shares).map(share -> share * share).sum();
    double[] expected = Arrays.stream(counts).mapToDouble(row -> weighted(row, shares)).toArray();
    return Gwet.interval(raw(), chance, agreed(), expected);
  }

  Coefficient ac1() {
    double others = ratings.categories() - 1.0;
    double[] rest = Arrays.stream(shares).map(share -> (1 - share) / others).toArray();
    double chance = 0;
    for (int k = 0; k < shares.length; k++) {
      chance += shares[k] * rest[k];
    }
    double[] expected = Arrays.stream(counts).mapToDouble(row -> weighted(row, rest)).toArray();
    return Gwet.interval(raw(), chance, agreed(), expected);
  }

  private double weighted(double[] row, double[] weights) {
    double sum = 0;
    for (int k = 0; k < row.length; k++) {
      sum += row[k] * weights[k] / ratings.raters();
    }
    return sum;
  }

  private double[] agreed() {
    double raters = ratings.raters();
    return Arrays.stream(counts)
        .mapToDouble(row -> Arrays.stream(row).map(c -> c * (c - 1)).sum() / raters / (raters - 1))
        .toArray();
  }
}
