package sekisho.app.axon;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import sekisho.message.AttemptEvent.AttemptRefused;
import sekisho.message.CaseCommand;
import sekisho.message.CaseId;
import sekisho.message.Command;
import sekisho.message.Refused;

/** Records what was tried and refused, for the auditor; the case itself knows nothing of it. */
@Component
final class RefusedAttempts {
  static final String TYPE = "Attempt";

  private final EventStore store;
  private final TransactionManager transactions;

  RefusedAttempts(EventStore store, TransactionManager transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  /** Called after the refused command was rolled back. */
  void record(Command command, MetaData envelope, Refused refused) {
    Optional<CaseId> caseId =
        command instanceof CaseCommand c ? Optional.of(c.caseId()) : Optional.empty();
    AttemptRefused attempt =
        new AttemptRefused(
            caseId,
            CommandHandlers.nameOf(command.getClass()),
            refused.ground(),
            refused.article(),
            refused.facts());
    transactions.executeInTransaction(
        () ->
            store.publish(
                new GenericDomainEventMessage<>(
                    TYPE, UUID.randomUUID().toString(), 0, attempt, envelope)));
  }
}
