package sekisho.app.axon;

import java.time.Instant;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import sekisho.app.stored.Envelope;
import sekisho.decision.exercise.ExerciseDecider;
import sekisho.decision.exercise.ExerciseState;
import sekisho.message.Acting;
import sekisho.message.ExerciseCommand;
import sekisho.message.ExerciseEvent;

/** The stream of one exercise, as Axon loads and appends it. It decides nothing. */
@AggregateRoot(type = ExerciseAggregate.TYPE)
final class ExerciseAggregate {
  static final String TYPE = "Exercise";

  @AggregateIdentifier private final String exercise;
  private ExerciseState state = ExerciseState.initial();

  ExerciseAggregate(String exercise) {
    this.exercise = exercise;
  }

  void decide(ExerciseDecider decider, ExerciseCommand command, Acting by, Instant wall) {
    if (!exercise.equals(command.exercise().toString())) {
      throw new IllegalStateException(
          "Exercise " + exercise + " was asked about " + command.exercise());
    }
    decider.decide(command, by, wall, state).forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(ExerciseEvent event, MetaData envelope) {
    state = state.evolve(event, Envelope.acting(envelope));
  }
}
