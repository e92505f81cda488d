package sekisho.view.access;

import static sekisho.view.access.AccessKind.ATTEMPT_REFUSED;
import static sekisho.view.access.AccessKind.CASE_READ;
import static sekisho.view.access.AccessKind.DOCUMENT_OPENED;
import static sekisho.view.access.AccessKind.EXPORT_MADE;
import static sekisho.view.access.AccessKind.SIGNED_IN;
import static sekisho.view.access.AccessKind.SIGNED_OUT;
import static sekisho.view.access.AccessKind.SIGN_IN_REFUSED;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.AccessEvent;
import sekisho.message.AccessEvent.CaseRead;
import sekisho.message.AccessEvent.DocumentOpened;
import sekisho.message.AccessEvent.ExportMade;
import sekisho.message.AccessEvent.OfficialSignedIn;
import sekisho.message.AccessEvent.OfficialSignedOut;
import sekisho.message.AccessEvent.SignInRefused;
import sekisho.message.AttemptEvent.AttemptRefused;
import sekisho.message.CaseId;
import sekisho.message.PersonId;
import sekisho.view.venue.AddedRows;

/** Keeps the table of facts of access, one row a fact. */
@Component
class AccessProjector {
  private static final String INSERT =
      """
      INSERT INTO access_list (event_id, at, kind, person, seat, session, case_id, subject, record,
        head, codes, row_count, venue)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (event_id) DO NOTHING
      """;

  private final JdbcClient database;
  private final AddedRows rows;

  AccessProjector(JdbcClient database, AddedRows rows) {
    this.database = database;
    this.rows = rows;
  }

  @EventHandler
  void on(
      AccessEvent event,
      @MessageIdentifier String eventId,
      @SourceId String session,
      @MetaDataValue(value = "person", required = true) String person,
      @MetaDataValue(value = "seat", required = true) String seat,
      @MetaDataValue(value = "at", required = true) String at) {
    put(new Envelope(eventId, session, Instant.parse(at), PersonId.of(person), seat), row(event));
  }

  @EventHandler
  void on(
      AttemptRefused event,
      @MessageIdentifier String eventId,
      @SourceId String stream,
      @MetaDataValue(value = "person", required = true) String person,
      @MetaDataValue(value = "seat", required = true) String seat,
      @MetaDataValue(value = "at", required = true) String at) {
    put(new Envelope(eventId, stream, Instant.parse(at), PersonId.of(person), seat), row(event));
  }

  @ResetHandler
  void reset() {
    database.sql("DELETE FROM access_list").update();
  }

  private record Envelope(
      String eventId, String session, Instant at, PersonId person, String seat) {}

  /**
   * What a fact says, in the columns of the table.
   *
   * @param about whom a fact of the door is about; elsewhere it is whoever acted
   */
  private record Row(
      AccessKind kind,
      @Nullable String subject,
      Optional<PersonId> about,
      Optional<CaseId> caseId,
      Optional<Long> record,
      Optional<Long> head,
      List<String> codes,
      Optional<Integer> rows) {
    static Row door(AccessKind kind, Optional<PersonId> about, @Nullable String reason) {
      return new Row(
          kind,
          reason,
          about,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());
    }

    static Row inSeat(
        AccessKind kind, String subject, Optional<CaseId> caseId, List<String> codes) {
      return new Row(
          kind,
          subject,
          Optional.empty(),
          caseId,
          Optional.empty(),
          Optional.empty(),
          codes,
          Optional.empty());
    }

    Row at(Optional<Long> record, Optional<Long> head) {
      return new Row(kind, subject, about, caseId, record, head, codes, rows);
    }

    Row holding(int rows) {
      return new Row(kind, subject, about, caseId, record, head, codes, Optional.of(rows));
    }
  }

  private static Row row(AccessEvent event) {
    return switch (event) {
      case OfficialSignedIn e -> Row.door(SIGNED_IN, Optional.of(e.person()), null);
      case SignInRefused e -> Row.door(SIGN_IN_REFUSED, e.person(), e.reason().name());
      case OfficialSignedOut e -> Row.door(SIGNED_OUT, Optional.of(e.person()), null);
      case CaseRead e ->
          Row.inSeat(CASE_READ, e.page(), Optional.of(e.caseId()), List.of())
              .at(Optional.of(e.record()), Optional.of(e.head()));
      case DocumentOpened e ->
          Row.inSeat(DOCUMENT_OPENED, e.document().sha256(), Optional.of(e.caseId()), List.of());
      case ExportMade e ->
          Row.inSeat(
                  EXPORT_MADE,
                  e.kind().name(),
                  e.caseId(),
                  codes(Stream.of(e.format()), e.filters()))
              .at(e.record(), Optional.empty())
              .holding(e.rows());
    };
  }

  private static Row row(AttemptRefused event) {
    return Row.inSeat(
        ATTEMPT_REFUSED,
        event.command(),
        event.caseId(),
        codes(Stream.of(event.ground(), event.article()), event.facts()));
  }

  private static List<String> codes(Stream<? extends Enum<?>> first, List<String> rest) {
    return Stream.concat(first.map(Enum::name), rest.stream()).toList();
  }

  private void put(Envelope envelope, Row row) {
    boolean door = row.kind().atTheDoor();
    Optional<PersonId> person = door ? row.about() : Optional.of(envelope.person());
    rows.add(
        INSERT,
        envelope.eventId(),
        Timestamp.from(envelope.at()),
        row.kind().name(),
        orNull(person.map(PersonId::value)),
        door ? null : envelope.seat(),
        envelope.session(),
        orNull(row.caseId().map(CaseId::value)),
        row.subject(),
        orNull(row.record()),
        orNull(row.head()),
        row.codes().toArray(String[]::new),
        orNull(row.rows()));
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
