package sekisho.app.axon;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import sekisho.decision.register.RegisterDecider;
import sekisho.message.Acting;
import sekisho.message.RegisterCommand;
import sekisho.message.RegisterEvent;
import sekisho.message.RegisterFacts;
import sekisho.view.register.RegisterStream;

/** The stream of the facts about one country, as Axon loads and appends it. It decides nothing. */
@AggregateRoot(type = RegisterAggregate.TYPE)
final class RegisterAggregate {
  static final String TYPE = "Register";

  @AggregateIdentifier private final String register;
  private RegisterFacts known = RegisterFacts.none();

  RegisterAggregate(String register) {
    this.register = register;
  }

  void decide(RegisterDecider decider, RegisterCommand command, Acting by) {
    if (!register.equals(RegisterStream.nameOf(command.country()))) {
      throw new IllegalStateException(register + " was asked about " + command.country());
    }
    decider.decide(command, by, known).forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(RegisterEvent event) {
    known = known.and(event);
  }
}
