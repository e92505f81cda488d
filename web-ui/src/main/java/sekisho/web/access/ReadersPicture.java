package sekisho.web.access;

import java.util.ArrayList;
import java.util.List;

/**
 * The picture of who has seen what: one row a reader, one column a record. All measures are units
 * of the picture.
 */
record ReadersPicture(List<Row> rows, List<Mark> columns, double height) {
  static final double WIDTH = 1216;
  static final double LEFT = 300;
  static final double ROW = 34;
  static final double TOP = 30;
  private static final double SPAN = 900;
  private static final int MOST_NUMBERS = 20;

  /**
   * One reader: the records seen as a bar, the records at which the case was read, those written.
   */
  record Row(
      String name, String seat, double y, double seen, List<Double> read, List<Double> wrote) {
    public double nameBase() {
      return y + 15;
    }

    public double seatBase() {
      return y + 29;
    }

    public double middle() {
      return y + ROW / 2;
    }

    public double bar() {
      return y + 8;
    }

    public double line() {
      return y + ROW;
    }
  }

  /** A number above a column. */
  record Mark(long record, double x) {}

  /** The height of a picture of so many rows. */
  static ReadersPicture of(List<ReaderLine> readers, long head) {
    var rows = new ArrayList<Row>();
    for (ReaderLine reader : readers) {
      rows.add(
          new Row(
              reader.person(),
              reader.seat(),
              TOP + rows.size() * ROW,
              reader.highest() * cell(head),
              reader.readRecords().stream().map(n -> x(n, head)).toList(),
              reader.wroteRecords().stream().map(n -> x(n, head)).toList()));
    }
    return new ReadersPicture(List.copyOf(rows), columns(head), TOP + rows.size() * ROW + 4);
  }

  private static List<Mark> columns(long head) {
    long step = Math.max(1, (head + MOST_NUMBERS - 1) / MOST_NUMBERS);
    var marks = new ArrayList<Mark>();
    for (long n = 1; n <= head; n += step) {
      marks.add(new Mark(n, x(n, head)));
    }
    return List.copyOf(marks);
  }

  private static double cell(long head) {
    return SPAN / head;
  }

  /** The middle of a column. */
  private static double x(long record, long head) {
    return Math.round((LEFT + (record - 0.5) * cell(head)) * 10) / 10.0;
  }

  public String viewBox() {
    return "0 0 " + WIDTH + " " + height;
  }
}
