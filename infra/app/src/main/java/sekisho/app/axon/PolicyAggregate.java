package sekisho.app.axon;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import sekisho.app.stored.Envelope;
import sekisho.decision.adoption.PolicyDecider;
import sekisho.decision.adoption.PolicyState;
import sekisho.message.Acting;
import sekisho.message.PolicyCommand;
import sekisho.message.PolicyEvent;

/** The one stream of the policy, as Axon loads and appends it. It decides nothing. */
@AggregateRoot(type = PolicyAggregate.TYPE)
final class PolicyAggregate {
  static final String TYPE = "Policy";

  /** There is one policy book, so there is one stream. */
  static final String STREAM = "policy";

  @AggregateIdentifier private final String stream;
  private PolicyState state = PolicyState.initial();

  PolicyAggregate(String stream) {
    this.stream = stream;
  }

  void decide(PolicyDecider decider, PolicyCommand command, Acting by) {
    if (!STREAM.equals(stream)) {
      throw new IllegalStateException("Stream " + stream + " was asked about the policy");
    }
    decider.decide(command, by, state).forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(PolicyEvent event, MetaData envelope) {
    state = state.evolve(event, Envelope.acting(envelope));
  }
}
