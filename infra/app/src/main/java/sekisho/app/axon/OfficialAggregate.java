package sekisho.app.axon;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import sekisho.decision.identity.OfficialDecider;
import sekisho.decision.identity.OfficialState;
import sekisho.message.Acting;
import sekisho.message.IdentityCommand;
import sekisho.message.IdentityEvent;

/** The stream of one official, as Axon loads and appends it. It decides nothing. */
@AggregateRoot(type = OfficialAggregate.TYPE)
final class OfficialAggregate {
  static final String TYPE = "Official";

  @AggregateIdentifier private final String official;
  private OfficialState state = OfficialState.initial();

  OfficialAggregate(String official) {
    this.official = official;
  }

  void decide(OfficialDecider decider, IdentityCommand command, Acting by) {
    if (!official.equals(command.official().toString())) {
      throw new IllegalStateException(
          "Official " + official + " was asked about " + command.official());
    }
    decider.decide(command, by, state).forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(IdentityEvent event) {
    state = state.evolve(event);
  }
}
