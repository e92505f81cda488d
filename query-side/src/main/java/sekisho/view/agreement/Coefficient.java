package sekisho.view.agreement;

/**
 * A coefficient of agreement, with the interval in which it lies with 95 % confidence.
 *
 * @param low no less than -1
 * @param high no more than 1
 */
public record Coefficient(double value, double low, double high) {
  static Coefficient within(double value, double halfWidth) {
    return new Coefficient(value, Math.max(-1, value - halfWidth), Math.min(1, value + halfWidth));
  }
}
