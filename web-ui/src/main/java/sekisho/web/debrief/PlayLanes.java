package sekisho.web.debrief;

import java.util.List;

/**
 * The picture of an exercise: one lane a place, one mark a step, left to right in their order. All
 * measures are units of the picture.
 */
record PlayLanes(
    List<Lane> lanes, List<DayLine> days, List<Spot> spots, double cursor, String labels) {
  static final long WIDTH = 1216;
  static final double FIRST = 128;
  static final double SPAN = 1064;
  static final double LANE_HEIGHT = 27;
  static final double TOP = 34;

  /** One place, the control desk or the product. */
  record Lane(String name, double y, boolean shaded, boolean chosen) {
    public double middle() {
      return y + LANE_HEIGHT / 2;
    }

    public double base() {
      return y + 18;
    }
  }

  /** The first step of a day of the exercise calendar. */
  record DayLine(String words, double x) {
    public double text() {
      return x + 6;
    }
  }

  /**
   * One step, or several of a kind that stand too near to be told apart.
   *
   * @param mark the shape: decision, filing, query, inject, read, desk or system
   * @param later whether it comes after the shown one
   */
  record Spot(double x, double y, String mark, boolean later) {
    public String place() {
      return "translate(" + x + " " + y + ")";
    }
  }

  public long height() {
    return Math.round(TOP + lanes.size() * LANE_HEIGHT + 6);
  }

  public String viewBox() {
    return "0 0 " + WIDTH + " " + height();
  }

  public String cursorPlace() {
    return "translate(" + cursor + " 0)";
  }

  public double veilX() {
    return cursor + 16;
  }

  public double veilWidth() {
    return Math.max(0, WIDTH - veilX());
  }

  /** Where record {@code n} of {@code of} stands. */
  static double x(long n, long of) {
    return Math.round((FIRST + SPAN * (n - 1) / Math.max(1, of - 1)) * 10) / 10.0;
  }
}
