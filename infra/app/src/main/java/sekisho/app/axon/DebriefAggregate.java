package sekisho.app.axon;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import sekisho.decision.debrief.DebriefDecider;
import sekisho.decision.debrief.DebriefState;
import sekisho.message.Acting;
import sekisho.message.DebriefCommand;
import sekisho.message.DebriefEvent;
import sekisho.message.ExerciseId;

/** The stream of the debrief of one exercise, as Axon loads and appends it. It decides nothing. */
@AggregateRoot(type = DebriefAggregate.TYPE)
final class DebriefAggregate {
  static final String TYPE = "Debrief";

  @AggregateIdentifier private final String stream;
  private DebriefState state = DebriefState.initial();

  DebriefAggregate(String stream) {
    this.stream = stream;
  }

  /** The name of the stream of an exercise. */
  static String idOf(ExerciseId exercise) {
    return "debrief-" + exercise;
  }

  void decide(DebriefDecider decider, DebriefCommand command, Acting by) {
    if (!stream.equals(idOf(command.exercise()))) {
      throw new IllegalStateException(stream + " was asked about " + command.exercise());
    }
    decider.decide(command, by, state).forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(DebriefEvent event) {
    state = state.evolve(event);
  }
}
