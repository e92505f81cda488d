package sekisho.app.axon;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import sekisho.app.stored.Envelope;
import sekisho.decision.privacy.PrivacyDecider;
import sekisho.decision.privacy.PrivacyState;
import sekisho.message.Acting;
import sekisho.message.PrivacyCommand;
import sekisho.message.PrivacyEvent;
import sekisho.view.privacy.PrivacyStream;

/** The stream of the personal data of one human being. It decides nothing. */
@AggregateRoot(type = PrivacyStream.TYPE)
final class PrivacyAggregate {
  @AggregateIdentifier private final String person;
  private PrivacyState state = PrivacyState.initial();

  PrivacyAggregate(String person) {
    this.person = person;
  }

  void decide(PrivacyDecider decider, PrivacyCommand command, Acting by) {
    if (!person.equals(PrivacyStream.nameOf(command.person()))) {
      throw new IllegalStateException(person + " was asked about " + command.person());
    }
    decider.decide(command, by, state).forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(PrivacyEvent event, MetaData envelope) {
    state = state.evolve(event, Envelope.acting(envelope).person());
  }
}
