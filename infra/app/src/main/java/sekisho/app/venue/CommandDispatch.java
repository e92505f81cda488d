package sekisho.app.venue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import sekisho.app.axon.ActingDispatch;
import sekisho.message.Acting;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.ExerciseId;
import sekisho.message.OfExercise;
import sekisho.web.CurrentOfficial;
import sekisho.web.Dispatch;
import sekisho.web.Times;

/**
 * The door to commands for pages: who stands there says the session, what time it is the clock;
 * within an exercise that is the clock of the exercise, after all that was due before.
 */
@Component
class CommandDispatch implements Dispatch {
  private final ActingDispatch dispatch;
  private final PlayerDispatch players;
  private final ObjectProvider<CurrentOfficial> session;
  private final Clock clock;

  CommandDispatch(
      ActingDispatch dispatch,
      PlayerDispatch players,
      ObjectProvider<CurrentOfficial> session,
      Clock clock) {
    this.dispatch = dispatch;
    this.players = players;
    this.session = session;
    this.clock = clock;
  }

  @Override
  public void send(Command command) {
    send(new CommandId(UUID.randomUUID()), command);
  }

  @Override
  public void send(CommandId id, Command command) {
    CurrentOfficial official = session.getObject();
    exercise(command, official)
        .ifPresentOrElse(
            exercise ->
                players.send(
                    id, command, exercise, official.person(), official.seat(), official.player()),
            () -> dispatch.send(id, command, acting(official), official.simulated()));
  }

  /** A trainer leads an exercise from outside; everybody else acts where the session stands. */
  private static Optional<ExerciseId> exercise(Command command, CurrentOfficial official) {
    return official
        .exercise()
        .or(() -> command instanceof OfExercise c ? Optional.of(c.exercise()) : Optional.empty());
  }

  private Acting acting(CurrentOfficial official) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Acting(official.person(), official.seat(), at, Times.dayOf(at));
  }
}
