package sekisho.app.axon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import sekisho.app.stored.Envelope;
import sekisho.message.ActedFirst;
import sekisho.message.Acting;
import sekisho.message.CaseCommand;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.view.venue.Venue;

/**
 * Sends a command for a named person in a named seat, and sees to what may go wrong on the way: a
 * refusal is recorded, a rival who wrote first means deciding again on what the rival wrote.
 */
@Component
public class ActingDispatch {
  private static final int TRIES = 4;
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final CommandGateway gateway;
  private final RefusedAttempts attempts;
  private final Clock clock;

  ActingDispatch(CommandGateway gateway, RefusedAttempts attempts, Clock clock) {
    this.gateway = gateway;
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * @param simulated whether the person acts from a role-play account
   * @return the number of the last record of the stream after the command
   * @throws Refused when it may not happen; nothing is stored in the stream
   * @throws ActedFirst when rivals were faster on each of a few tries
   */
  public long send(CommandId id, Command command, Acting acting, boolean simulated) {
    return Venue.exercise()
        .map(exercise -> send(id, command, acting, exercise, Optional.empty(), false))
        .orElseGet(() -> send(command, Envelope.of(id, acting, simulated)));
  }

  /**
   * As {@link #send(CommandId, Command, Acting, boolean)}, for an act within an exercise; the
   * thread has to stand there.
   *
   * @param acting at exercise time
   * @param player who sits in the seat; empty when the product or an automated counterpart acts
   * @param automated an automated counterpart acts
   */
  public long send(
      CommandId id,
      Command command,
      Acting acting,
      ExerciseId exercise,
      Optional<PersonId> player,
      boolean automated) {
    Instant wall = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return send(command, Envelope.inExercise(id, acting, exercise, wall, player, automated));
  }

  private long send(Command command, MetaData envelope) {
    CommandMessage<Command> message =
        new GenericCommandMessage<>(
            new GenericMessage<>(command, envelope), CommandHandlers.nameOf(command.getClass()));
    try {
      return decided(message, command);
    } catch (Refused refused) {
      attempts.record(command, envelope, refused);
      throw refused;
    }
  }

  private long decided(CommandMessage<Command> message, Command command) {
    for (int attempt = 1; ; attempt++) {
      try {
        Long answer = gateway.sendAndWait(message);
        return answer;
      } catch (ConcurrencyException
          | AggregateStreamCreationException
          | LockAcquisitionFailedException
          | TransientDataAccessException rival) {
        if (attempt == TRIES) {
          throw actedFirst(command, rival);
        }
        pause(attempt);
      }
    }
  }

  private static RuntimeException actedFirst(Command command, RuntimeException rival) {
    return command instanceof CaseCommand c ? new ActedFirst(c.caseId()) : rival;
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(PAUSE.multipliedBy(attempt));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
