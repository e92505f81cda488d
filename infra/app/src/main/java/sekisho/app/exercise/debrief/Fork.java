package sekisho.app.exercise.debrief;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.stored.Envelope;
import sekisho.app.stored.EventSerializer;
import sekisho.app.venue.ExerciseDispatch;
import sekisho.app.venue.ExerciseTurn;
import sekisho.message.Acting;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.DebriefCommand.RecordFork;
import sekisho.message.Event;
import sekisho.message.ExerciseCommand.PauseClock;
import sekisho.message.ExerciseEvent.ExerciseCreated;
import sekisho.message.ExerciseId;
import sekisho.message.ExerciseOrigin;
import sekisho.message.Seat;
import sekisho.message.TextRef;
import sekisho.view.debrief.Playback;
import sekisho.view.exercise.ExerciseLog;
import sekisho.view.exercise.ExerciseRecord;
import sekisho.view.venue.Venue;

/**
 * Makes an exercise that takes over the records of another one up to a record. Each is written
 * anew, on a stream of the new exercise, under the same number, marked as inherited; the origin is
 * only read. The clock stands at the time of that record, so that the trainer can seat people and
 * go on.
 */
@Component
class Fork {
  private final EventStore store;
  private final TransactionManager transactions;
  private final EventSerializer serializer;
  private final ExerciseTurn turn;
  private final ExerciseDispatch dispatch;
  private final ExerciseLog log;
  private final JdbcClient jdbc;

  Fork(
      EventStore store,
      TransactionManager transactions,
      EventSerializer serializer,
      ExerciseTurn turn,
      ExerciseDispatch dispatch,
      ExerciseLog log,
      JdbcClient jdbc) {
    this.store = store;
    this.transactions = transactions;
    this.serializer = serializer;
    this.turn = turn;
    this.dispatch = dispatch;
    this.log = log;
    this.jdbc = jdbc;
  }

  /** Nobody acts in the new exercise before it is whole: its turn is taken all the while. */
  ExerciseId at(Playback whole, long record, ExerciseId made, TextRef name) {
    return turn.take(
        made,
        _ -> {
          if (log.head(made) == 0) {
            takeOver(whole.upTo(record), made, name);
            goOn(whole.upTo(record), made);
          }
          return made;
        });
  }

  private void takeOver(Playback origin, ExerciseId made, TextRef name) {
    Identities identities = new Identities(origin, made);
    List<DomainEventMessage<?>> facts = new ArrayList<>();
    for (ExerciseRecord r : origin.records()) {
      facts.add(
          new GenericDomainEventMessage<>(
              r.streamType(),
              identities.stream(r.stream()),
              r.record() - 1,
              fact(origin, r.event(), identities, name),
              envelope(r, made, identities)));
    }
    List<Map<String, Object>> numbers = numbers(origin.exercise());
    transactions.executeInTransaction(
        () -> {
          numbers.forEach(row -> take(row, made));
          store.publish(facts);
        });
  }

  private Event fact(Playback origin, Event event, Identities identities, TextRef name) {
    String json = serializer.getObjectMapper().writeValueAsString(event);
    Event renamed = serializer.getObjectMapper().readValue(identities.in(json), event.getClass());
    return renamed instanceof ExerciseCreated created
        ? new ExerciseCreated(
            created.exercise(),
            created.scenario(),
            name,
            created.seed(),
            created.epoch(),
            Optional.empty(),
            Optional.of(new ExerciseOrigin(origin.exercise(), origin.head())))
        : renamed;
  }

  private static MetaData envelope(ExerciseRecord r, ExerciseId made, Identities identities) {
    Acting by =
        new Acting(identities.person(r.by().person()), r.by().seat(), r.by().at(), r.by().day());
    return Envelope.inExercise(
            identities.command(r.command()), by, made, r.at(), r.player(), r.automated())
        .and(Envelope.INHERITED, Boolean.toString(true));
  }

  /** Cases and licences that come later get numbers after those that were taken over. */
  private List<Map<String, Object>> numbers(ExerciseId origin) {
    return new Venue.In(origin)
        .supply(
            () ->
                jdbc.sql("SELECT series, year, last FROM number_series WHERE venue = :venue")
                    .param("venue", origin.toString())
                    .query()
                    .listOfRows());
  }

  private void take(Map<String, Object> row, ExerciseId made) {
    jdbc.sql(
            """
            INSERT INTO number_series (venue, series, year, last)
            VALUES (:venue, :series, :year, :last)
            """)
        .param("venue", made.toString())
        .params(row)
        .update();
  }

  private void goOn(Playback origin, ExerciseId made) {
    ExerciseRecord last = origin.records().getLast();
    boolean runs = origin.at(origin.head()).clock().filter(anchor -> anchor.rate() > 0).isPresent();
    if (runs) {
      send("pause", new PauseClock(made), made, last);
    }
    ExerciseOrigin from = new ExerciseOrigin(origin.exercise(), origin.head());
    send("origin", new RecordFork(made, from, hash(origin)), made, last);
  }

  private void send(String what, Command command, ExerciseId made, ExerciseRecord last) {
    String name = "sekisho fork " + made + " " + what;
    var id = new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    dispatch.send(id, command, made, Seat.SYSTEM, last.by().at(), false);
  }

  /** Over the entries of all records that were taken over. */
  private static String hash(Playback origin) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (ExerciseRecord r : origin.records()) {
        sha256.update((r.entryHash() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
