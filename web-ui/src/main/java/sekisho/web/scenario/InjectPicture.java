package sekisho.web.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import sekisho.message.scenario.Inject;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.view.scenario.PlannedTime;
import sekisho.web.Times;

/** Draws the plan of injects: a lane for each place, time from left to right. */
@Component
class InjectPicture {
  private static final double LEFT = 236;
  private static final double WIDTH = 860;
  private static final double LANE = 34;
  private static final double TOP = 30;
  private static final int TICKS = 6;

  private final Times times;
  private final Spans spans;

  InjectPicture(Times times, Spans spans) {
    this.times = times;
    this.spans = spans;
  }

  /**
   * A picture.
   *
   * @param untimed injects that only the play or the trainer can time; they stand in the table
   */
  record Picture(
      double width,
      double height,
      List<Lane> lanes,
      List<Tick> ticks,
      List<Mark> marks,
      int untimed) {}

  record Lane(double y, String name) {}

  record Tick(double x, String words, String offset) {}

  /** An inject in the lane of a place, by its number in the table. */
  record Mark(double x, double y, int number, boolean changes) {}

  Picture of(Scenario scenario) {
    List<Lane> lanes = new ArrayList<>();
    for (Place place : scenario.places()) {
      lanes.add(new Lane(TOP + LANE * lanes.size(), Msel.said(place.title())));
    }
    List<Inject> injects = Msel.order(scenario);
    PlannedTime planned = new PlannedTime(scenario);
    List<Mark> marks = new ArrayList<>();
    int untimed = 0;
    for (int i = 0; i < injects.size(); i++) {
      Inject inject = injects.get(i);
      var at = planned.of(inject);
      untimed += at.isEmpty() ? 1 : 0;
      for (int lane = 0; lane < lanes.size() && at.isPresent(); lane++) {
        if (inject.to().contains(scenario.places().get(lane).id())) {
          marks.add(
              new Mark(
                  x(at.get(), scenario),
                  lanes.get(lane).y() + LANE / 2,
                  i + 1,
                  !inject.changes().isEmpty()));
        }
      }
    }
    return new Picture(
        LEFT + WIDTH + 60, TOP + LANE * lanes.size() + 44, lanes, ticks(scenario), marks, untimed);
  }

  private static double x(Duration at, Scenario scenario) {
    double share = (double) at.toSeconds() / Math.max(1, scenario.length().toSeconds());
    return Math.round(LEFT + WIDTH * Math.min(1, share));
  }

  private List<Tick> ticks(Scenario scenario) {
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i <= TICKS; i++) {
      Duration at = scenario.length().multipliedBy(i).dividedBy(TICKS);
      Instant moment = scenario.calendar().epoch().plus(at);
      ticks.add(new Tick(x(at, scenario), times.shortAt(moment), spans.of(at)));
    }
    return ticks;
  }
}
