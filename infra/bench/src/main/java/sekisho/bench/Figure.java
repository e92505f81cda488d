package sekisho.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One figure of the report: the same thing measured a few times.
 *
 * @param runs what each run gave
 */
record Figure(String what, String unit, List<Double> runs, Target target) {
  Figure {
    runs = runs.stream().sorted().toList();
  }

  Figure(String what, String unit, double[] runs, Target target) {
    this(what, unit, Arrays.stream(runs).boxed().toList(), target);
  }

  /** What was promised of a figure; its median is held against it. */
  record Target(Sense sense, double value) {
    static final Target NONE = new Target(Sense.NONE, 0);

    static Target atLeast(double value) {
      return new Target(Sense.AT_LEAST, value);
    }

    static Target under(double value) {
      return new Target(Sense.UNDER, value);
    }
  }

  /** How a target is meant. */
  enum Sense {
    AT_LEAST,
    UNDER,
    NONE
  }

  double least() {
    return runs.getFirst();
  }

  double median() {
    return Samples.percentile(runs.stream().mapToDouble(Double::doubleValue).toArray(), 50);
  }

  double most() {
    return runs.getLast();
  }

  /** What was promised, and whether it was kept. */
  String judged() {
    return switch (target.sense()) {
      case NONE -> "";
      case AT_LEAST -> ">= " + number(target.value()) + "  " + word();
      case UNDER -> "< " + number(target.value()) + "  " + word();
    };
  }

  /** Whether what was promised was kept; also where nothing was. */
  boolean met() {
    return switch (target.sense()) {
      case NONE -> true;
      case AT_LEAST -> median() >= target.value();
      case UNDER -> median() < target.value();
    };
  }

  private String word() {
    return met() ? "met" : "MISSED";
  }

  /** A number with as many digits as mean something. */
  static String number(double value) {
    if (value >= 100 || value == Math.rint(value)) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
  }
}
