package sekisho.app.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import sekisho.app.stored.Envelope;
import sekisho.message.AccessEvent;
import sekisho.message.Acting;
import sekisho.message.CommandId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.web.AccessNotRecorded;
import sekisho.web.Times;

/** Appends facts of access to the event store, signed like every other fact. */
@Component
final class AccessFacts {
  static final String TYPE = "Access";

  private final EventStore store;
  private final TransactionManager transactions;
  private final Clock clock;

  AccessFacts(EventStore store, TransactionManager transactions, Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Now, to the microsecond, as facts keep it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * Stores one fact and returns when it is there.
   *
   * @throws AccessNotRecorded when it cannot be stored
   */
  void append(
      String stream,
      long number,
      AccessEvent fact,
      PersonId person,
      Seat seat,
      Instant at,
      boolean simulated) {
    var envelope =
        Envelope.of(
            new CommandId(UUID.randomUUID()),
            new Acting(person, seat, at, Times.dayOf(at)),
            simulated);
    var message = new GenericDomainEventMessage<>(TYPE, stream, number, fact, envelope);
    try {
      transactions.executeInTransaction(() -> store.publish(message));
    } catch (RuntimeException e) {
      throw new AccessNotRecorded(e);
    }
  }
}
