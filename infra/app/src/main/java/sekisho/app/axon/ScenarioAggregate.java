package sekisho.app.axon;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import sekisho.decision.scenario.ScenarioDecider;
import sekisho.decision.scenario.ScenarioState;
import sekisho.message.Acting;
import sekisho.message.ScenarioCommand;
import sekisho.message.ScenarioEvent;

/**
 * The stream of one scenario, all its versions, as Axon loads and appends it. It decides nothing.
 */
@AggregateRoot(type = ScenarioAggregate.TYPE)
final class ScenarioAggregate {
  static final String TYPE = "Scenario";

  @AggregateIdentifier private final String stream;
  private ScenarioState state = ScenarioState.initial();

  ScenarioAggregate(String stream) {
    this.stream = stream;
  }

  void decide(ScenarioDecider decider, ScenarioCommand command, Acting by) {
    if (!stream.equals(command.version().stream())) {
      throw new IllegalStateException(
          "The stream " + stream + " was asked about " + command.version());
    }
    decider.decide(command, by, state).forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(ScenarioEvent event) {
    state = state.evolve(event);
  }
}
