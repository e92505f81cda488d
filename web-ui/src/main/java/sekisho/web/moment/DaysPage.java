package sekisho.web.moment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.view.moment.LogLine;
import sekisho.view.moment.PastLog;
import sekisho.web.CurrentOfficial;
import sekisho.web.HouseClock;
import sekisho.web.ShownMoment;
import sekisho.web.Times;

/** The days on which something was recorded, to choose a moment from. */
@Component
class DaysPage {
  private static final int MOST = 31;
  private static final double WIDTH = 42;
  private static final double HEIGHT = 120;
  private static final double GAP = 6;

  private final PastLog log;
  private final CurrentOfficial official;
  private final HouseClock clock;
  private final Times times;

  DaysPage(PastLog log, CurrentOfficial official, HouseClock clock, Times times) {
    this.log = log;
    this.official = official;
    this.clock = clock;
    this.times = times;
  }

  /**
   * A day with records; the measures are those of the picture.
   *
   * @param address this page as of the end of the day
   * @param shown whether the moment of the page lies on it
   */
  record Day(
      LocalDate day,
      long records,
      String address,
      boolean shown,
      double x,
      double y,
      double height) {
    public double middle() {
      return x + (WIDTH - GAP) / 2;
    }

    public double width() {
      return WIDTH - GAP;
    }

    public double above() {
      return y - 4;
    }
  }

  void fill(Model model) {
    List<LogLine> lines = log.lines(official.person(), official.seat());
    List<Day> days = days(PastLog.days(lines));
    model.addAttribute("days", days.reversed());
    model.addAttribute("picture", days);
    model.addAttribute("viewBox", "0 0 " + Math.max(1, days.size()) * WIDTH + " 170");
    model.addAttribute("wide", Math.max(1, days.size()) * WIDTH);
    model.addAttribute("field", times.field(ShownMoment.instant(clock)));
  }

  /** The newest days up to the one that is shown, or to the last. */
  private List<Day> days(SortedMap<LocalDate, Long> counts) {
    LocalDate today = ShownMoment.today(clock);
    List<Map.Entry<LocalDate, Long>> all = List.copyOf(counts.entrySet());
    int shown = (int) all.stream().filter(e -> !e.getKey().isAfter(today)).count();
    int until = Math.min(all.size(), Math.max(shown + MOST / 3, MOST));
    List<Map.Entry<LocalDate, Long>> some = all.subList(Math.max(0, until - MOST), until);
    long most = some.stream().mapToLong(Map.Entry::getValue).max().orElse(1);
    List<Day> days = new ArrayList<>();
    for (Map.Entry<LocalDate, Long> each : some) {
      double height = Math.max(2, Math.round(HEIGHT * each.getValue() / most));
      days.add(
          new Day(
              each.getKey(),
              each.getValue(),
              "/moment?" + ShownMoment.PARAMETER + "=" + each.getKey(),
              ShownMoment.now().isPresent() && each.getKey().equals(today),
              days.size() * WIDTH,
              20 + HEIGHT - height,
              height));
    }
    return List.copyOf(days);
  }
}
