package sekisho.web.exercise;

import java.time.Instant;
import java.util.function.Function;
import sekisho.message.CommandId;
import sekisho.message.ExerciseCommand.ConductCommand;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.ScenarioVersion;
import sekisho.message.SeatId;
import sekisho.message.TextRef;

/** Playing alone: no trainer is there, so the product leads for the one player. */
public interface SoloPlay {
  /**
   * Prepares an exercise with the player in one place and counterparts in all others that have one,
   * and starts it. The same id has the effect of once.
   *
   * @throws sekisho.message.Refused when a place that play needs would stay empty
   */
  void start(
      CommandId id,
      ExerciseId exercise,
      ScenarioVersion scenario,
      TextRef name,
      SeatId place,
      PersonId player);

  /**
   * Lets the clock do what the player wants, or ends the play.
   *
   * @param command what shall be done, given the exercise time
   */
  void conduct(
      CommandId id, ExerciseId exercise, Function<Instant, ? extends ConductCommand> command);
}
