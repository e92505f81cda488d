package sekisho.web.console;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
 * @param nowX where the clock stands; absent before the start
 */
record InjectPicture(
    int height, List<Lane> lanes, List<Tick> ticks, List<Mark> marks, @Nullable Now now) {
  /** How wide it is. */
  static final int WIDTH = 1216;

  private static final int LEFT = 150;
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
  record Tick(int x, String label) {}

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

  static InjectPicture of(
      ControlDesk desk,
      DeskWords words,
      Function<Instant, String> hour,
      Function<Instant, String> day) {
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
        ticks(axis, hour, day),
        marks,
        started ? new Now(nowX, Math.clamp(nowX, 60, WIDTH - 60), hour.apply(desk.now())) : null);
  }

  private static String shortened(String name) {
    return name.length() > 18 ? name.substring(0, 17) + "…" : name;
  }

  /** From exercise time to the place in the drawing. */
  private record Axis(Instant from, Instant to) {
    int x(Instant at) {
      double all = Math.max(1, Duration.between(from, to).toSeconds());
      double part = Duration.between(from, at).toSeconds() / all;
      return (int) Math.round(LEFT + Math.clamp(part, 0, 1) * (RIGHT - LEFT));
    }

    Duration step() {
      long span = Duration.between(from, to).toSeconds();
      return STEPS.stream()
          .filter(step -> span / step.toSeconds() < MOST_TICKS)
          .findFirst()
          .orElse(STEPS.getLast());
    }
  }

  private static List<Tick> ticks(
      Axis axis, Function<Instant, String> hour, Function<Instant, String> day) {
    Duration step = axis.step();
    List<Tick> ticks = new ArrayList<>();
    for (Instant at = axis.from(); !at.isAfter(axis.to()); at = at.plus(step)) {
      boolean days = step.toDays() >= 1;
      ticks.add(new Tick(axis.x(at), (days ? day : hour).apply(at)));
    }
    return ticks;
  }

  /** The marks of one lane. */
  private record Row(Axis axis, int y, ControlDesk desk, DeskWords words) {
    List<Mark> marks(SeatId place) {
      List<Mark> marks = new ArrayList<>();
      int taken = LEFT - 20;
      for (DeskInject inject :
          desk.injects().stream()
              .filter(i -> i.at().isPresent() && i.state() != DeskInject.State.RULED_OUT)
              .filter(i -> i.to().contains(place))
              .sorted(java.util.Comparator.comparing(i -> i.at().orElseThrow()))
              .toList()) {
        Mark mark = mark(inject, place, taken);
        taken = Math.max(taken, mark.x() + 14 + (mark.before() ? 0 : width(mark.label())));
        marks.add(mark);
      }
      return marks;
    }

    private Mark mark(DeskInject inject, SeatId place, int taken) {
      int x = axis.x(inject.at().orElseThrow());
      Response response =
          inject.responses().stream().filter(r -> r.place().equals(place)).findFirst().orElse(null);
      String title = words.title(inject);
      String label =
          title.codePointCount(0, title.length()) > TITLE
              ? title.substring(0, title.offsetByCodePoints(0, TITLE - 1)) + "…"
              : title;
      boolean before = x + 16 + width(label) > RIGHT + 10;
      boolean free = before ? x - 16 - width(label) > taken : x - 14 > taken - 8;
      boolean ended = response != null && response.at().isPresent();
      int until = response == null ? x : axis.x(response.at().orElseGet(desk::now));
      return new Mark(
          inject.number(), x, y, style(inject, response), until, ended, free ? label : "", before);
    }

    private static int width(String label) {
      return label.codePoints().map(c -> c < 0x2000 ? 7 : 12).sum();
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
