package sekisho.app.axon;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import sekisho.app.stored.Envelope;
import sekisho.decision.score.ScoreDecider;
import sekisho.decision.score.ScoreState;
import sekisho.message.Acting;
import sekisho.message.ExerciseId;
import sekisho.message.ScoreCommand;
import sekisho.message.ScoreEvent;

/** The stream of the scores of one exercise, as Axon loads and appends it. It decides nothing. */
@AggregateRoot(type = ScoreAggregate.TYPE)
final class ScoreAggregate {
  static final String TYPE = "Score";

  @AggregateIdentifier private final String stream;
  private ScoreState state = ScoreState.initial();

  ScoreAggregate(String stream) {
    this.stream = stream;
  }

  /** The name of the stream of an exercise. */
  static String idOf(ExerciseId exercise) {
    return "score-" + exercise;
  }

  void decide(ScoreDecider decider, ScoreCommand command, Acting by) {
    if (!stream.equals(idOf(command.exercise()))) {
      throw new IllegalStateException(stream + " was asked about " + command.exercise());
    }
    decider.decide(command, by, state).forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(ScoreEvent event, MetaData envelope) {
    state = state.evolve(event, Envelope.acting(envelope));
  }
}
