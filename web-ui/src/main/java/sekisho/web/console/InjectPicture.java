package sekisho.web.console;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sekisho.message.SeatId;
import sekisho.message.scenario.Place;
import sekisho.view.desk.ControlDesk;
import sekisho.view.desk.DeskInject;
import sekisho.view.desk.Response;

/**
 * The injects of an exercise over its time, a lane for each place. All lengths are those of the
 * drawing.
 *
 * @param height how high it is
 * @param now where the clock stands; absent before the start
 */
record InjectPicture(
    int height, List<Lane> lanes, List<Tick> ticks, List<Mark> marks, @Nullable Now now) {
  /** How wide it is. */
  static final int WIDTH = 1216;

  private static final int LEFT = 196;
  private static final int NAME = 180;

  /** Two marks in a lane stand at least so far from each other. */
  private static final int APART = 23;

  private static final int RIGHT = 1196;
  private static final int TOP = 36;
  private static final int LANE = 34;
  private static final int TITLE = 14;
  private static final int MOST_TICKS = 8;
  private static final List<Duration> STEPS =
      Stream.of(5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 7200, 10_080, 20_160, 43_200)
          .map(Duration::ofMinutes)
          .toList();

  InjectPicture {
    lanes = List.copyOf(lanes);
    ticks = List.copyOf(ticks);
    marks = List.copyOf(marks);
  }

  /** A place. */
  record Lane(String name, int y, int textY, boolean shaded) {}

  /** A moment on the axis. */
  record Tick(int x, String label) {
    /** The last one stays within the drawing. */
    public String anchor() {
      return x > RIGHT - 40 ? "end" : "middle";
    }
  }

  /** How a moment is written on the axis: the hour, the day, or both. */
  record Labels(
      Function<Instant, String> hour,
      Function<Instant, String> day,
      Function<Instant, String> both) {}

  /** Where the clock stands. */
  record Now(int x, int labelX, String label) {}

  /**
   * An inject in a lane.
   *
   * @param style how the place has responded: {@code done, open, late, plan, out}
   * @param until where its line ends; the same as x when there is none
   * @param ended whether the end is marked: the place has responded there
   * @param label its title; empty where another one stands in the way
   * @param before whether the title stands before the mark
   */
  record Mark(
      int number,
      int x,
      int y,
      String style,
      int until,
      boolean ended,
      String label,
      boolean before) {
    public int lineY() {
      return y + 9;
    }

    public int textY() {
      return y + 4;
    }

    public int labelX() {
      return before ? x - 16 : x + 16;
    }
  }

  static InjectPicture of(ControlDesk desk, DeskWords words, Labels labels) {
    Instant from = desk.start();
    Instant to =
        Stream.concat(
                Stream.of(desk.plannedEnd(), desk.now()),
                desk.injects().stream().flatMap(i -> i.at().stream()))
            .max(Instant::compareTo)
            .orElseThrow();
    var axis = new Axis(from, to);
    List<Lane> lanes = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (Place place : desk.scenario().places()) {
      int y = TOP + lanes.size() * LANE;
      lanes.add(new Lane(shortened(words.of(place.title())), y, y + 21, lanes.size() % 2 == 0));
      marks.addAll(new Row(axis, y + 17, desk, words).marks(place.id()));
    }
    boolean started = desk.standing().anchor().isPresent();
    int nowX = axis.x(desk.now());
    return new InjectPicture(
        TOP + lanes.size() * LANE,
        lanes,
        ticks(axis, labels),
        marks,
        started
            ? new Now(nowX, Math.clamp(nowX, 60, WIDTH - 60), labels.hour().apply(desk.now()))
            : null);
  }

  private static String shortened(String name) {
    String fitting = name;
    while (width(fitting) > NAME) {
      fitting = fitting.substring(0, fitting.length() - 2) + "…";
    }
    return fitting;
  }

  private static int width(String label) {
    return label.codePoints().map(c -> c < 0x2000 ? 7 : 12).sum();
  }

  /** From exercise time to the place in the drawing. */
  private record Axis(Instant from, Instant to) {
    int x(Instant at) {
      double all = Math.max(1, Duration.between(from, to).toSeconds());
      double part = Duration.between(from, at).toSeconds() / all;
      return (int) Math.round(LEFT + Math.clamp(part, 0, 1) * (RIGHT - LEFT));
    }

    boolean severalDays() {
      return Duration.between(from, to).toDays() >= 1;
    }

    Duration step() {
      long span = Duration.between(from, to).toSeconds();
      return STEPS.stream()
          .filter(step -> span / step.toSeconds() < MOST_TICKS)
          .findFirst()
          .orElse(STEPS.getLast());
    }
  }

  private static List<Tick> ticks(Axis axis, Labels labels) {
    Duration step = axis.step();
    Function<Instant, String> label =
        step.toDays() >= 1 ? labels.day() : axis.severalDays() ? labels.both() : labels.hour();
    List<Tick> ticks = new ArrayList<>();
    for (Instant at = axis.from(); !at.isAfter(axis.to()); at = at.plus(step)) {
      ticks.add(new Tick(axis.x(at), label.apply(at)));
    }
    return ticks;
  }

  /** The marks of one lane. */
  private record Row(Axis axis, int y, ControlDesk desk, DeskWords words) {
    List<Mark> marks(SeatId place) {
      List<DeskInject> injects =
          desk.injects().stream()
              .filter(i -> i.at().isPresent() && i.state() != DeskInject.State.RULED_OUT)
              .filter(i -> i.to().contains(place))
              .sorted(Comparator.comparing(i -> i.at().orElseThrow()))
              .toList();
      List<Integer> at = new ArrayList<>();
      for (DeskInject inject : injects) {
        int x = axis.x(inject.at().orElseThrow());
        at.add(at.isEmpty() ? x : Math.max(x, at.getLast() + APART));
      }
      List<Mark> marks = new ArrayList<>();
      for (int i = 0; i < injects.size(); i++) {
        int before = i == 0 ? LEFT : at.get(i - 1) + 14;
        int after = i + 1 == injects.size() ? WIDTH : at.get(i + 1) - 14;
        marks.add(mark(injects.get(i), place, at.get(i), before, after));
      }
      return marks;
    }

    private Mark mark(DeskInject inject, SeatId place, int x, int taken, int next) {
      Response response =
          inject.responses().stream().filter(r -> r.place().equals(place)).findFirst().orElse(null);
      String title = words.title(inject);
      String label =
          title.codePointCount(0, title.length()) > TITLE
              ? title.substring(0, title.offsetByCodePoints(0, TITLE - 1)) + "…"
              : title;
      boolean fitsAfter = x + 16 + width(label) < next;
      boolean fitsBefore = x - 16 - width(label) > taken;
      int until = response == null ? x : axis.x(response.at().orElseGet(desk::now));
      return new Mark(
          inject.number(),
          x,
          y,
          style(inject, response),
          until,
          response != null && response.at().isPresent(),
          fitsAfter || fitsBefore ? label : "",
          !fitsAfter);
    }

    private static String style(DeskInject inject, @Nullable Response response) {
      return switch (inject.state()) {
        case PLANNED, BY_HAND -> "plan";
        case RECALLED, SKIPPED, RULED_OUT -> "out";
        case DELIVERED ->
            response == null
                ? "done"
                : switch (response.kind()) {
                  case OPEN -> "open";
                  case DONE -> "done";
                  case LATE -> "late";
                };
      };
    }
  }
}
