package sekisho.web.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sekisho.message.AgreementStatus;
import sekisho.message.CombatStatus;
import sekisho.message.EmbargoScope;
import sekisho.message.SourceGrade;
import sekisho.view.register.CountryRegister.Period;
import sekisho.view.register.Standing;

/**
 * The picture of what registers said over time: one row a country, or a register. All measures are
 * units of the picture.
 *
 * @param day where the day that was asked for stands
 */
record OverTime(List<Row> rows, List<Mark> years, double day, double height) {
  static final double WIDTH = 1216;
  private static final double LEFT = 300;
  private static final double SPAN = 900;
  private static final double ROW = 26;
  private static final double TOP = 34;
  private static final int FEWEST_DAYS = 365;

  /** One row and its bars. */
  record Row(String name, double y, List<Bar> bars) {
    public double base() {
      return y + 18;
    }
  }

  /**
   * A time in which the register said the same.
   *
   * @param strong in force, lasting, or yes; else signed, partial, or no
   * @param verified whether all facts behind it are
   */
  record Bar(double x, double y, double width, boolean strong, boolean verified) {}

  /** A year above the picture. */
  record Mark(int year, double x) {}

  /** A row before it is measured. */
  record Line(String name, List<Period> periods) {}

  static OverTime of(List<Line> lines, LocalDate day, LocalDate today) {
    LocalDate last = Stream.of(day, today).max(LocalDate::compareTo).orElse(day).plusMonths(3);
    LocalDate first =
        lines.stream()
            .flatMap(line -> line.periods().stream())
            .map(Period::from)
            .min(LocalDate::compareTo)
            .filter(from -> from.isBefore(last.minusDays(FEWEST_DAYS)))
            .orElse(last.minusDays(FEWEST_DAYS));
    var scale = new Scale(first.withDayOfYear(1), last);
    List<Row> rows = new ArrayList<>();
    for (Line line : lines) {
      double y = TOP + rows.size() * ROW;
      rows.add(
          new Row(
              line.name(),
              y,
              line.periods().stream()
                  .filter(p -> p.standing().any() && p.from().isBefore(last))
                  .map(p -> bar(p, y, scale))
                  .toList()));
    }
    return new OverTime(List.copyOf(rows), years(scale), scale.x(day), TOP + rows.size() * ROW + 8);
  }

  private static Bar bar(Period period, double y, Scale scale) {
    double from = scale.x(period.from());
    double until = scale.x(period.until().orElse(scale.last()));
    return new Bar(
        from,
        y + 5,
        Math.max(3, until - from),
        strong(period.standing()),
        period.standing().grade().filter(OverTime::verified).isPresent());
  }

  /** Whether the register says the whole of it: in force, against the country, yes. */
  static boolean strong(Standing standing) {
    return standing.yes().orElse(false)
        || standing.states().contains(AgreementStatus.IN_FORCE)
        || standing.states().contains(EmbargoScope.COUNTRY)
        || standing.states().contains(CombatStatus.YES);
  }

  static boolean verified(SourceGrade grade) {
    return switch (grade) {
      case A, B, C, D -> true;
      case U, ASSUMPTION -> false;
    };
  }

  private static List<Mark> years(Scale scale) {
    int years = scale.last().getYear() - scale.first().getYear() + 1;
    int step = years > 24 ? 5 : years > 10 ? 2 : 1;
    List<Mark> marks = new ArrayList<>();
    for (int year = scale.first().getYear(); year <= scale.last().getYear(); year++) {
      if (year % step == 0) {
        LocalDate begin = LocalDate.of(year, 1, 1);
        marks.add(new Mark(year, scale.x(begin)));
      }
    }
    return List.copyOf(marks);
  }

  public String viewBox() {
    return "0 0 " + WIDTH + " " + height;
  }

  /** Days as places in the picture. */
  private record Scale(LocalDate first, LocalDate last) {
    double x(LocalDate day) {
      double days = ChronoUnit.DAYS.between(first, day);
      double share = days / ChronoUnit.DAYS.between(first, last);
      return Math.round((LEFT + Math.clamp(share, 0.0, 1.0) * SPAN) * 10) / 10.0;
    }
  }
}
