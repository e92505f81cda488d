package sekisho.web.casefile;

import java.util.List;

/**
 * The picture of the records: one lane a party, one mark a record, left to right in their order.
 * All measures are units of the picture.
 */
record Lanes(
    List<Lane> lanes,
    List<DayLine> days,
    List<Spot> spots,
    long height,
    double cursor,
    List<String> labels) {
  static final long WIDTH = 1216;
  static final double FIRST = 128;
  static final double SPAN = 1064;
  static final double LANE_HEIGHT = 27;
  static final double TOP = 34;

  /** One party. */
  record Lane(String name, double y, boolean shaded) {
    public double middle() {
      return y + LANE_HEIGHT / 2;
    }

    public double base() {
      return y + 18;
    }
  }

  /** The first record of a day. */
  record DayLine(String words, double x) {
    public double text() {
      return x + 6;
    }
  }

  /**
   * One record.
   *
   * @param kind decision, filing, query or system
   * @param later whether it comes after the shown one
   */
  record Spot(double x, double y, String kind, boolean later) {
    public String place() {
      return "translate(" + x + " " + y + ")";
    }
  }

  public String cursorPlace() {
    return "translate(" + cursor + " 0)";
  }

  public String viewBox() {
    return "0 0 " + WIDTH + " " + height;
  }

  public double veilX() {
    return cursor + 16;
  }

  public double veilWidth() {
    return Math.max(0, WIDTH - veilX());
  }

  public String labelList() {
    return String.join("|", labels);
  }

  /** Where record {@code n} of {@code of} stands. */
  static double x(long n, long of) {
    return Math.round((FIRST + SPAN * (n - 1) / Math.max(1, of - 1)) * 10) / 10.0;
  }
}
