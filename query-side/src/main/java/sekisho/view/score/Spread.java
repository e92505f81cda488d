package sekisho.view.score;

import java.util.List;

/**
 * How numbers are spread.
 *
 * @param sorted from the lowest to the highest; at least one
 */
public record Spread(List<Double> sorted) {
  public Spread {
    sorted = sorted.stream().sorted().toList();
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("Nothing is spread over nothing");
    }
  }

  public double lowest() {
    return sorted.getFirst();
  }

  public double highest() {
    return sorted.getLast();
  }

  public double mean() {
    return sorted.stream().mapToDouble(n -> n).average().orElseThrow();
  }

  public double median() {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /** How many lie from one bound on, and below the other. */
  public long between(double from, double below) {
    return sorted.stream().filter(n -> n >= from && n < below).count();
  }
}
