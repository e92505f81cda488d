package sekisho.view.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What several raters said about several things; each rater about each of them, in categories that
 * are numbered from 0.
 *
 * @param categories how many there are
 * @param things a row a thing, in it a category a rater, always in the same order of raters
 */
public record Ratings(int categories, List<List<Integer>> things) {
  public Ratings {
    things = things.stream().map(List::copyOf).toList();
    if (things.stream().map(List::size).distinct().count() > 1) {
      throw new IllegalArgumentException("Each rater rates each thing: " + things);
    }
    if (things.stream().flatMap(List::stream).anyMatch(c -> c < 0 || c >= categories)) {
      throw new IllegalArgumentException("No such category among " + categories + ": " + things);
    }
  }

  public int count() {
    return things.size();
  }

  public int raters() {
    return things.isEmpty() ? 0 : things.getFirst().size();
  }

  /** Of two raters, from how often each pair of categories was said. */
  static Ratings ofTable(int[][] table) {
    Stream<List<Integer>> things = Stream.of();
    for (int first = 0; first < table.length; first++) {
      for (int second = 0; second < table.length; second++) {
        List<Integer> pair = List.of(first, second);
        things = Stream.concat(things, Stream.generate(() -> pair).limit(table[first][second]));
      }
    }
    return new Ratings(table.length, things.toList());
  }

  /**
   * Whether all said the same category of everything: then chance cannot be told from agreement.
   */
  boolean oneCategoryOnly() {
    return things.stream().flatMap(List::stream).distinct().count() <= 1;
  }

  /** How many raters put each thing into each category. */
  double[][] counts() {
    return things.stream()
        .map(
            thing -> {
              double[] row = new double[categories];
              thing.forEach(category -> row[category]++);
              return row;
            })
        .toArray(double[][]::new);
  }

  /** The share of all ratings that fell into each category. */
  double[] shares() {
    double[] shares = new double[categories];
    things.forEach(thing -> thing.forEach(category -> shares[category]++));
    return Arrays.stream(shares).map(n -> n / count() / raters()).toArray();
  }
}
