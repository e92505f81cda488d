package sekisho.app.axon;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import sekisho.app.stored.Envelope;
import sekisho.decision.CaseState;
import sekisho.decision.casefile.CaseDecider;
import sekisho.message.Acting;
import sekisho.message.CaseCommand;
import sekisho.message.CaseEvent;

/** The stream of one case, as Axon loads and appends it. It decides nothing. */
@AggregateRoot(type = CaseAggregate.TYPE)
final class CaseAggregate {
  static final String TYPE = "Case";

  @AggregateIdentifier private final String caseId;
  private CaseState state = CaseState.initial();

  CaseAggregate(String caseId) {
    this.caseId = caseId;
  }

  void decide(CaseDecider decider, CaseCommand command, Acting by) {
    if (!caseId.equals(command.caseId().toString())) {
      throw new IllegalStateException("Case " + caseId + " was asked about " + command.caseId());
    }
    decider.decide(command, by, state).forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(CaseEvent event, MetaData envelope) {
    state = state.evolve(event, Envelope.acting(envelope));
  }
}
