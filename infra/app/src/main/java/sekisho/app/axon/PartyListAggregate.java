package sekisho.app.axon;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import sekisho.decision.party.PartyListDecider;
import sekisho.decision.party.PartyListState;
import sekisho.message.Acting;
import sekisho.message.PartyCommand;
import sekisho.message.PartyEvent;

/** The stream of one list of parties, as Axon loads and appends it. It decides nothing. */
@AggregateRoot(type = PartyListAggregate.TYPE)
final class PartyListAggregate {
  static final String TYPE = "PartyList";

  @AggregateIdentifier private final String stream;
  private PartyListState state = PartyListState.initial();

  PartyListAggregate(String stream) {
    this.stream = stream;
  }

  void decide(PartyListDecider decider, PartyCommand command, Acting by) {
    if (!stream.equals(command.list().stream())) {
      throw new IllegalStateException(
          "The stream " + stream + " was asked about " + command.list());
    }
    decider.decide(command, by, state).forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(PartyEvent event) {
    state = state.evolve(event);
  }
}
