package sekisho.web.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The picture of the versions: one row a version, and a bar from its first day to its last. All
 * measures are units of the picture.
 */
record VersionsPicture(List<Row> rows, List<Mark> years, double today, double height) {
  static final double WIDTH = 1216;
  private static final double LEFT = 250;
  private static final double SPAN = 930;
  private static final double ROW = 34;
  private static final double TOP = 34;
  private static final double SHORTEST = 4;
  private static final int MOST_MARKS = 8;
  private static final int ROUND_YEARS = 5;

  /** A version: its bar. */
  record Row(VersionLine line, double y, double x, double width) {
    public double base() {
      return y + 22;
    }

    public double bar() {
      return y + 9;
    }

    public double below() {
      return y + ROW;
    }
  }

  /** A year above the picture. */
  record Mark(int year, double x) {}

  /**
   * @param versions oldest first; at least one
   */
  static VersionsPicture of(List<VersionLine> versions, LocalDate today) {
    LocalDate first = versions.getFirst().version().effectiveFrom();
    LocalDate last = versions.getLast().version().effectiveFrom();
    int from = first.getYear() / ROUND_YEARS * ROUND_YEARS;
    int until = (last.isAfter(today) ? last : today).getYear() + 1;
    var scale = new Scale(LocalDate.of(from, 1, 1), LocalDate.of(until, 12, 31));
    List<Row> rows = new ArrayList<>();
    for (VersionLine line : versions) {
      double x = scale.x(line.version().effectiveFrom());
      double end = line.until().map(scale::x).orElse(LEFT + SPAN);
      rows.add(new Row(line, TOP + rows.size() * ROW, x, Math.max(SHORTEST, round(end - x))));
    }
    return new VersionsPicture(
        List.copyOf(rows), years(from, until, scale), scale.x(today), TOP + rows.size() * ROW + 4);
  }

  private static List<Mark> years(int from, int until, Scale scale) {
    int step = ROUND_YEARS * (1 + (until - from) / (ROUND_YEARS * MOST_MARKS));
    List<Mark> marks = new ArrayList<>();
    for (int year = from; year <= until; year += step) {
      marks.add(new Mark(year, scale.x(LocalDate.of(year, 1, 1))));
    }
    return List.copyOf(marks);
  }

  /** Where a day lies. */
  private record Scale(LocalDate from, LocalDate until) {
    double x(LocalDate day) {
      double share =
          (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, until);
      return round(LEFT + SPAN * share);
    }
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }

  public String viewBox() {
    return "0 0 " + WIDTH + " " + height;
  }
}
