package sekisho.web.debrief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.view.debrief.Step;
import sekisho.view.debrief.StepKind;
import sekisho.web.Times;
import sekisho.web.Words;

/** Draws the steps of an exercise by place. */
@Component
class PlayDrawing {
  private static final double DAY_GAP = 110;

  /** Marks nearer than this are one mark: so a long exercise is no longer picture. */
  private static final double APART = 4;

  /** With more steps than this the slider speaks after it is sent, and the page stays small. */
  private static final int LABELLED = 600;

  private static final String DESK = "desk";
  private static final String PRODUCT = "product";
  private static final int NAME = 9;

  private final StepWords stepWords;
  private final Words words;
  private final Times times;

  PlayDrawing(StepWords stepWords, Words words, Times times) {
    this.stepWords = stepWords;
    this.words = words;
    this.times = times;
  }

  /**
   * @param steps those that the reader looks at
   * @param head the number of the last record of the exercise
   * @param at the number of the shown record
   */
  PlayLanes of(Scenario scenario, List<Step> steps, long head, long at, Optional<SeatId> chosen) {
    Map<String, PlayLanes.Lane> lanes = lanes(scenario, chosen);
    List<PlayLanes.Spot> spots = new ArrayList<>();
    List<PlayLanes.DayLine> days = new ArrayList<>();
    Set<String> drawn = new HashSet<>();
    @Nullable LocalDate last = null;
    boolean begun = false;
    for (Step step : steps) {
      begun |= step.kind() == StepKind.CLOCK;
      double x = PlayLanes.x(step.number(), head);
      String lane = step.place().map(SeatId::value).orElseGet(() -> outside(step));
      String mark = mark(step);
      if (drawn.add(lane + mark + Math.round(x / APART) + (step.number() > at))) {
        double y =
            Objects.requireNonNull(lanes.get(lanes.containsKey(lane) ? lane : PRODUCT)).middle();
        spots.add(new PlayLanes.Spot(x, y, mark, step.number() > at));
      }
      LocalDate day = Times.dayOf(step.time());
      boolean room = days.isEmpty() || x - days.getLast().x() >= DAY_GAP;
      // Before the start there is no exercise time.
      if (begun && !day.equals(last) && room) {
        days.add(new PlayLanes.DayLine(times.shortDay(day), x));
        last = day;
      }
    }
    return new PlayLanes(
        List.copyOf(lanes.values()), days, spots, PlayLanes.x(at, head), labels(steps, head));
  }

  /** For each record what the slider says, as long as all are looked at and they are few. */
  private String labels(List<Step> steps, long head) {
    return steps.size() == head && head <= LABELLED
        ? String.join("|", steps.stream().map(this::label).toList())
        : "";
  }

  String label(Step step) {
    return words.of("casefile.at", step.number(), times.at(step.time()));
  }

  private static String outside(Step step) {
    return step.seat() == Seat.EXCON ? DESK : PRODUCT;
  }

  private static String mark(Step step) {
    return switch (step.kind()) {
      case DECISION -> "decision";
      case FILING -> "filing";
      case QUERY, REFUSED -> "query";
      case INJECT, WORLD -> "inject";
      case READ -> "read";
      case SYSTEM, CLOCK, PLACE, EXPECTED, AFTERWARDS -> "system";
    };
  }

  private Map<String, PlayLanes.Lane> lanes(Scenario scenario, Optional<SeatId> chosen) {
    Map<String, PlayLanes.Lane> lanes = new LinkedHashMap<>();
    for (Place place : scenario.places()) {
      boolean shown = chosen.equals(Optional.of(place.id()));
      lanes.put(place.id().value(), lane(stepWords.in(place.title()), lanes.size(), shown));
    }
    lanes.put(DESK, lane(words.of("debrief.desk"), lanes.size(), false));
    lanes.put(PRODUCT, lane(words.of("casefile.party.SYSTEM"), lanes.size(), false));
    return lanes;
  }

  private static PlayLanes.Lane lane(String name, int index, boolean chosen) {
    return new PlayLanes.Lane(
        shortened(name), PlayLanes.TOP + index * PlayLanes.LANE_HEIGHT, index % 2 == 0, chosen);
  }

  /** The picture has room for a few letters; English ones are half as wide. */
  private static String shortened(String name) {
    boolean wide = name.codePoints().anyMatch(c -> c > 0x2000);
    int room = wide ? NAME - 1 : 2 * NAME - 3;
    return name.length() <= room ? name : name.substring(0, room - 1) + "…";
  }
}
