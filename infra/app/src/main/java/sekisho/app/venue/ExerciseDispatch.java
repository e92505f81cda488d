package sekisho.app.venue;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.app.axon.ActingDispatch;
import sekisho.message.Acting;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.view.venue.Venue;
import sekisho.web.Times;

/** Acts within an exercise for the product itself and for automated counterparts. */
@Component
public class ExerciseDispatch {
  private final ActingDispatch dispatch;

  ExerciseDispatch(ActingDispatch dispatch) {
    this.dispatch = dispatch;
  }

  /**
   * Sends a command as the person who sits in the seat, or as the product for {@link Seat#SYSTEM}.
   *
   * @param automated an automated counterpart acts; it is never scored
   * @return the number of the last record of the stream after the command
   * @throws Refused when it may not happen
   */
  public long send(
      CommandId id,
      Command command,
      ExerciseId exercise,
      Seat seat,
      Instant exerciseTime,
      boolean automated) {
    PersonId person = seat == Seat.SYSTEM ? PersonId.SYSTEM : PersonId.inExercise(exercise, seat);
    var acting = new Acting(person, seat, exerciseTime, Times.dayOf(exerciseTime));
    return new Venue.In(exercise)
        .supply(() -> dispatch.send(id, command, acting, exercise, Optional.empty(), automated));
  }
}
