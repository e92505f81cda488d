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
import sekisho.web.Times;

/** Acts within an exercise for a human being, when its turn comes and after all that was due. */
@Component
public class PlayerDispatch {
  private final ActingDispatch dispatch;
  private final ExerciseTurn turn;
  private final DueBefore due;

  PlayerDispatch(ActingDispatch dispatch, ExerciseTurn turn, DueBefore due) {
    this.dispatch = dispatch;
    this.turn = turn;
    this.due = due;
  }

  /**
   * @param person who acts in the exercise: the invented person of the seat, or the trainer
   * @param player who sits there
   * @return the number of the last record of the stream after the command
   * @throws Refused when it may not happen
   */
  public long send(
      CommandId id,
      Command command,
      ExerciseId exercise,
      PersonId person,
      Seat seat,
      PersonId player) {
    return turn.take(
        exercise,
        now -> {
          Instant at = due.upTo(exercise, command, now);
          var acting = new Acting(person, seat, at, Times.dayOf(at));
          return dispatch.send(id, command, acting, exercise, Optional.of(player), false);
        });
  }
}
