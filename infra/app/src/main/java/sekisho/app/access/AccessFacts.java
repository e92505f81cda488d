package sekisho.app.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import sekisho.app.stored.Envelope;
import sekisho.message.AccessEvent;
import sekisho.message.Acting;
import sekisho.message.CommandId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.exercise.ExerciseClocks;
import sekisho.view.venue.Venue;
import sekisho.web.AccessNotRecorded;
import sekisho.web.Times;

/** Appends facts of access to the event store, signed like every other fact. */
@Component
final class AccessFacts {
  static final String TYPE = "Access";

  private final EventStore store;
  private final TransactionManager transactions;
  private final Clock clock;
  private final ExerciseClocks exercises;

  AccessFacts(
      EventStore store, TransactionManager transactions, Clock clock, ExerciseClocks exercises) {
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
    this.exercises = exercises;
  }

  /** Now, to the microsecond, as facts keep it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * Stores one fact and returns when it is there.
   *
   * @param player the human being of the session, who within an exercise is not the person
   * @throws AccessNotRecorded when it cannot be stored
   */
  void append(
      String stream,
      long number,
      AccessEvent fact,
      PersonId person,
      PersonId player,
      Seat seat,
      Instant at,
      boolean simulated) {
    var id = new CommandId(UUID.randomUUID());
    MetaData envelope =
        Venue.exercise()
            .map(
                exercise ->
                    Envelope.inExercise(
                        id,
                        acting(person, seat, exercises.now(exercise, at)),
                        exercise,
                        at,
                        Optional.of(player),
                        false))
            .orElseGet(() -> Envelope.of(id, acting(person, seat, at), simulated));
    var message = new GenericDomainEventMessage<>(TYPE, stream, number, fact, envelope);
    try {
      transactions.executeInTransaction(() -> store.publish(message));
    } catch (RuntimeException e) {
      throw new AccessNotRecorded(e);
    }
  }

  private static Acting acting(PersonId person, Seat seat, Instant at) {
    Instant kept = at.truncatedTo(ChronoUnit.MICROS);
    return new Acting(person, seat, kept, Times.dayOf(kept));
  }
}
