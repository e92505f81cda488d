package sekisho.app.venue;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import sekisho.view.exercise.ExerciseClocks;
import sekisho.view.venue.Venue;
import sekisho.web.HouseClock;

/** The time on the wall in the open house; within an exercise, that of its clock. */
@Component
class VenueClock implements HouseClock {
  private final ExerciseClocks clocks;
  private final Clock wall;

  VenueClock(ExerciseClocks clocks, Clock wall) {
    this.clocks = clocks;
    this.wall = wall;
  }

  @Override
  public Instant instant() {
    Instant now = wall.instant();
    return Venue.exercise().map(exercise -> clocks.now(exercise, now)).orElse(now);
  }
}
