package sekisho.app.venue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import sekisho.view.exercise.ExerciseClocks;
import sekisho.view.venue.Venue;

/**
 * Where the product has its rounds to make: the open house at the time on the wall, and each
 * exercise that has not ended at the time on its clock.
 */
@Component
public class OpenVenues {
  private final ExerciseClocks clocks;
  private final Clock clock;

  OpenVenues(ExerciseClocks clocks, Clock clock) {
    this.clocks = clocks;
    this.clock = clock;
  }

  /** Makes a round in each, standing there. */
  public void each(Consumer<Instant> round) {
    Instant wall = clock.instant().truncatedTo(ChronoUnit.MICROS);
    new Venue.Open().run(() -> round.accept(wall));
    clocks
        .open()
        .forEach(
            exercise -> new Venue.In(exercise).run(() -> round.accept(clocks.now(exercise, wall))));
  }
}
