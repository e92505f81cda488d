package sekisho.bench;

import java.util.Arrays;

/** Times that were measured one by one, in milliseconds. */
final class Samples {
  private double[] millis = new double[256];
  private int size;

  synchronized void add(long nanos) {
    if (size == millis.length) {
      millis = Arrays.copyOf(millis, 2 * size);
    }
    millis[size++] = nanos / 1e6;
  }

  /** Takes over what others measured. */
  void addAll(Samples others) {
    for (double each : others.all()) {
      add(Math.round(each * 1e6));
    }
  }

  private synchronized double[] all() {
    return Arrays.copyOf(millis, size);
  }

  /** The time under which this share of them stays. */
  synchronized double percentile(int percent) {
    double[] sorted = Arrays.copyOf(millis, size);
    Arrays.sort(sorted);
    return percentile(sorted, percent);
  }

  /** By nearest rank: a value that was measured, never one between two. */
  static double percentile(double[] sorted, int percent) {
    if (sorted.length == 0) {
      throw new IllegalStateException("Nothing was measured");
    }
    return sorted[Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.length) - 1)];
  }
}
