package sekisho.view.record;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.Event;
import sekisho.message.PersonId;
import sekisho.message.TextRef;
import sekisho.view.venue.AddedRows;

/** Keeps the index of the whole record, one row a fact: identities and codes, never a text. */
@Component
class RecordProjector {
  private static final String INSERT =
      """
      INSERT INTO record_index (event_id, at, kind, type, stream, number, command, person, player,
        seat, case_id, people, texts, venue)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (event_id) DO NOTHING
      """;

  private final JdbcClient database;
  private final AddedRows rows;

  RecordProjector(JdbcClient database, AddedRows rows) {
    this.database = database;
    this.rows = rows;
  }

  @EventHandler
  void on(Event event, DomainEventMessage<?> message) {
    MetaData envelope = message.getMetaData();
    Named named = Named.in(event);
    RecordKind kind = RecordKind.of(event);
    PersonId acting = PersonId.of(required(envelope, "person"));
    Optional<PersonId> player = optional(envelope, "player").map(PersonId::of);
    rows.add(
        INSERT,
        message.getIdentifier(),
        Timestamp.from(Instant.parse(required(envelope, "at"))),
        kind.name(),
        event.getClass().getSimpleName(),
        message.getAggregateIdentifier(),
        message.getSequenceNumber() + 1,
        UUID.fromString(required(envelope, "commandId")),
        person(kind, acting, named).map(PersonId::value).orElse(null),
        player.map(PersonId::value).orElse(null),
        required(envelope, "seat"),
        caseOf(kind, message, named).map(CaseId::value).orElse(null),
        people(kind, message, named, acting, player),
        named.texts().stream().map(TextRef::sha256).toArray(String[]::new));
  }

  @ResetHandler
  void reset() {
    database.sql("DELETE FROM record_index").update();
  }

  /** At the door the product itself writes, and the fact is about whoever stood there. */
  private static Optional<PersonId> person(RecordKind kind, PersonId acting, Named named) {
    return kind == RecordKind.ACCESS && acting.equals(PersonId.SYSTEM)
        ? named.people().stream().findFirst()
        : Optional.of(acting);
  }

  private static Optional<CaseId> caseOf(
      RecordKind kind, DomainEventMessage<?> message, Named named) {
    return kind == RecordKind.CASE
        ? Optional.of(new CaseId(UUID.fromString(message.getAggregateIdentifier())))
        : named.cases().stream().findFirst();
  }

  /** Everybody who has to do with it, so that one question finds all of a person. */
  private static UUID[] people(
      RecordKind kind,
      DomainEventMessage<?> message,
      Named named,
      PersonId acting,
      Optional<PersonId> player) {
    Set<PersonId> all = new LinkedHashSet<>(named.people());
    RecordKind.about(kind, message.getAggregateIdentifier()).ifPresent(all::add);
    all.add(acting);
    player.ifPresent(all::add);
    return all.stream().map(PersonId::value).toArray(UUID[]::new);
  }

  private static Optional<String> optional(MetaData envelope, String key) {
    return Optional.ofNullable(envelope.get(key)).map(Object::toString);
  }

  private static String required(MetaData envelope, String key) {
    @Nullable Object value = envelope.get(key);
    if (value == null) {
      throw new IllegalStateException("The envelope has no " + key + ": " + envelope.keySet());
    }
    return value.toString();
  }
}
