package sekisho.message;

/**
 * A share between nothing and all, such as that of the points of a criterion: in millionths, so
 * that the same records always give the same score to the last digit. Nothing is a value too.
 */
public record Share(int millionths) {
  private static final int WHOLE = 1_000_000;

  public static final Share NOTHING = new Share(0);
  public static final Share ALL = new Share(WHOLE);

  public Share {
    if (millionths < 0 || millionths > WHOLE) {
      throw new IllegalArgumentException("A share lies between 0 and 1000000: " + millionths);
    }
  }

  /**
   * So much of so much.
   *
   * @throws ArithmeticException when there is no whole of which it could be a part: that is a
   *     mistake of the formula, and never a share of nothing
   */
  public static Share of(double part, double whole) {
    double share = part / whole;
    if (!Double.isFinite(share)) {
      throw new ArithmeticException(part + " of " + whole + " is no share");
    }
    return new Share(Math.toIntExact(Math.round(share * WHOLE)));
  }

  public double value() {
    return (double) millionths / WHOLE;
  }

  public boolean isNothing() {
    return millionths == 0;
  }
}
