package sekisho.app.axon;

import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;
import sekisho.app.stored.Envelope;
import sekisho.message.CaseCommand;
import sekisho.message.Command;
import sekisho.message.ExerciseId;
import sekisho.message.Ground;
import sekisho.message.OfExercise;
import sekisho.message.Refused;
import sekisho.message.RegisterCommand;
import sekisho.view.exercise.ExerciseClocks;
import sekisho.view.venue.Venue;

/**
 * Guards the walls between exercises on the command bus itself: a command is done in the exercise
 * in whose venue the thread stands and in no other, what belongs to all is not changed from within
 * an exercise, and people act on cases only while its clock goes.
 */
@Component
@DependsOn("commandAuthorization") // who may not ask at all hears that first
final class ExerciseGuard implements MessageHandlerInterceptor<CommandMessage<?>> {
  private final ExerciseClocks clocks;

  ExerciseGuard(CommandBus bus, ExerciseClocks clocks) {
    this.clocks = clocks;
    bus.registerHandlerInterceptor(this);
  }

  @Override
  public Object handle(
      UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain interceptorChain)
      throws Exception {
    CommandMessage<?> message = unitOfWork.getMessage();
    check((Command) message.getPayload(), message.getMetaData());
    return interceptorChain.proceed();
  }

  private void check(Command command, MetaData envelope) {
    Optional<ExerciseId> exercise = Envelope.exercise(envelope);
    if (!exercise.equals(Venue.exercise())) {
      throw new IllegalStateException("The envelope says " + exercise + ", not " + Venue.now());
    }
    if (command instanceof OfExercise of && !exercise.equals(Optional.of(of.exercise()))) {
      throw new Refused(Ground.ANOTHER_EXERCISE);
    }
    if (exercise.isEmpty()) {
      return;
    }
    switch (command) {
      case CaseCommand _ -> clockGoes(exercise.get(), envelope);
      case RegisterCommand _ -> {}
      case Command c when c instanceof OfExercise -> {}
      case Command _ -> throw new Refused(Ground.COMMON_TO_ALL);
    }
  }

  /** The product and its counterparts write cases before the start, too. */
  private void clockGoes(ExerciseId exercise, MetaData envelope) {
    boolean person = Envelope.optional(envelope, Envelope.PLAYER).isPresent();
    if (person && !clocks.running(exercise)) {
      throw new Refused(Ground.CLOCK_STANDS);
    }
  }
}
