package sekisho.view.register;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.Country;
import sekisho.message.ScreeningEvent.AgreementChecked;
import sekisho.message.ScreeningEvent.CombatDetermined;
import sekisho.message.ScreeningEvent.P1Screened;
import sekisho.message.SubmissionEvent.CaseAmended;
import sekisho.message.SubmissionEvent.DestinationDescribed;
import sekisho.view.register.ReliedOn.Decision;
import sekisho.view.venue.AddedRows;

/** Keeps the table of decisions that rest on registers, one row a decision. */
@Component
class RelianceProjector {
  private static final String INSERT =
      """
      INSERT INTO register_reliance (event_id, case_id, record, decision, country, asked_for, at,
        signed, in_force, venue)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (event_id) DO NOTHING
      """;

  private final JdbcClient database;
  private final AddedRows rows;

  RelianceProjector(JdbcClient database, AddedRows rows) {
    this.database = database;
    this.rows = rows;
  }

  @EventHandler
  void on(DestinationDescribed event, @SourceId String caseId) {
    goesTo(caseId, event.destination().country());
  }

  @EventHandler
  void on(CaseAmended event, @SourceId String caseId) {
    goesTo(caseId, event.destination().country());
  }

  @EventHandler
  void on(
      AgreementChecked event,
      @MessageIdentifier String eventId,
      @SourceId String caseId,
      @SequenceNumber long sequence,
      @MetaDataValue(value = "at", required = true) String at) {
    put(
        new Row(eventId, caseId, sequence + 1, Instant.parse(at), Decision.AGREEMENT_CHECKED),
        event.country().code(),
        event.asOf(),
        event.signed(),
        event.inForce());
  }

  @EventHandler
  void on(
      CombatDetermined event,
      @MessageIdentifier String eventId,
      @SourceId String caseId,
      @SequenceNumber long sequence,
      @MetaDataValue(value = "at", required = true) String at) {
    put(
        new Row(eventId, caseId, sequence + 1, Instant.parse(at), Decision.COMBAT_DETERMINED),
        event.country().code(),
        event.asOf(),
        Optional.empty(),
        Optional.empty());
  }

  @EventHandler
  void on(
      P1Screened event,
      @MessageIdentifier String eventId,
      @SourceId String caseId,
      @SequenceNumber long sequence,
      @MetaDataValue(value = "at", required = true) String at) {
    put(
        new Row(eventId, caseId, sequence + 1, Instant.parse(at), Decision.P1_SCREENED),
        destination(caseId),
        event.dataAsOf(),
        Optional.empty(),
        Optional.empty());
  }

  @ResetHandler
  void reset() {
    database.sql("DELETE FROM register_reliance").update();
    database.sql("DELETE FROM register_destination").update();
  }

  /** What every decision has in common. */
  private record Row(String eventId, String caseId, long record, Instant at, Decision decision) {}

  private void goesTo(String caseId, Country country) {
    database
        .sql(
            """
            INSERT INTO register_destination (case_id, country) VALUES (?, ?)
            ON CONFLICT (case_id) DO UPDATE SET country = EXCLUDED.country
            """)
        .param(1, UUID.fromString(caseId))
        .param(2, country.code())
        .update();
  }

  /** The facts of one case come in their order, so the destination is the one of then. */
  private String destination(String caseId) {
    return database
        .sql("SELECT country FROM register_destination WHERE case_id = ?")
        .param(UUID.fromString(caseId))
        .query(String.class)
        .single();
  }

  private void put(
      Row row,
      String country,
      LocalDate askedFor,
      Optional<LocalDate> signed,
      Optional<LocalDate> inForce) {
    rows.add(
        INSERT,
        row.eventId(),
        UUID.fromString(row.caseId()),
        row.record(),
        row.decision().name(),
        country,
        Date.valueOf(askedFor),
        Timestamp.from(row.at()),
        date(signed),
        date(inForce));
  }

  private static @Nullable Date date(Optional<LocalDate> day) {
    return day.map(Date::valueOf).orElse(null);
  }
}
