package sekisho.view.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import sekisho.message.AftercareEvent.CaseSuspended;
import sekisho.message.AftercareEvent.ReexaminationAsked;
import sekisho.message.CaseId;
import sekisho.message.CausingRecord;
import sekisho.message.Consequence;
import sekisho.message.PersonId;
import sekisho.message.ReopenTrigger;
import sekisho.message.Seat;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseStream;
import sekisho.view.casefile.NextAct;
import sekisho.view.casefile.Recorded;

/**
 * Keeps the notices: whoever acted on a case, whose work it is, its applicant, and the desks whose
 * turn it was and is, are told when a fact on record stops the case or asks for another look.
 */
@Component
class NoticeProjector {
  private final JdbcClient database;
  private final CaseStream stream;

  NoticeProjector(JdbcClient database, CaseStream stream) {
    this.database = database;
    this.stream = stream;
  }

  /** Where a notice comes from. */
  private record Origin(String eventId, CaseId caseId, long record, Instant at) {}

  @EventHandler
  void on(
      CaseSuspended event,
      @MessageIdentifier String eventId,
      @SourceId String caseId,
      @SequenceNumber long sequence,
      @MetaDataValue(value = "at", required = true) String at,
      @MetaDataValue("exerciseTime") @Nullable String exerciseTime) {
    event
        .cause()
        .ifPresent(
            cause ->
                put(
                    origin(eventId, caseId, sequence, at, exerciseTime),
                    Consequence.SUSPEND,
                    event.trigger(),
                    cause));
  }

  @EventHandler
  void on(
      ReexaminationAsked event,
      @MessageIdentifier String eventId,
      @SourceId String caseId,
      @SequenceNumber long sequence,
      @MetaDataValue(value = "at", required = true) String at,
      @MetaDataValue("exerciseTime") @Nullable String exerciseTime) {
    Origin origin = origin(eventId, caseId, sequence, at, exerciseTime);
    boolean confirmed = file(origin, origin.record()).stage().confirmed();
    put(
        origin,
        confirmed ? Consequence.LOOK_AGAIN : Consequence.EVALUATE_AGAIN,
        event.trigger(),
        event.cause());
  }

  /** Within an exercise people live by its clock. */
  private static Origin origin(
      String eventId, String caseId, long sequence, String at, @Nullable String exerciseTime) {
    return new Origin(
        eventId,
        new CaseId(UUID.fromString(caseId)),
        sequence + 1,
        Instant.parse(exerciseTime == null ? at : exerciseTime));
  }

  private CaseFile file(Origin origin, long record) {
    return CaseFile.at(stream.read(origin.caseId()), record);
  }

  private void put(Origin origin, Consequence what, ReopenTrigger trigger, CausingRecord cause) {
    List<Recorded> records = stream.read(origin.caseId());
    CaseFile now = CaseFile.at(records, origin.record());
    CaseFile before = CaseFile.at(records, origin.record() - 1);
    database
        .sql(
            """
            INSERT INTO notice (event_id, at, case_id, record, what, trigger, cause_stream,
              cause_record, persons, seats)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (event_id) DO NOTHING
            """)
        .param(1, origin.eventId())
        .param(2, Timestamp.from(origin.at()))
        .param(3, origin.caseId().value())
        .param(4, origin.record())
        .param(5, what.name())
        .param(6, trigger.name())
        .param(7, cause.stream())
        .param(8, cause.record())
        .param(9, persons(before))
        .param(10, seats(before, now))
        .update();
  }

  private static UUID[] persons(CaseFile file) {
    Set<UUID> persons = new LinkedHashSet<>();
    file.records().forEach(r -> persons.add(r.by().person().value()));
    file.allocations().values().forEach(a -> persons.add(a.person().value()));
    persons.remove(PersonId.SYSTEM.value());
    return persons.toArray(UUID[]::new);
  }

  /** The applicant is told as a person: another applicant has no business with the case. */
  private static String[] seats(CaseFile before, CaseFile now) {
    Set<Seat> seats = EnumSet.of(Seat.NSS_C);
    seats.addAll(NextAct.seats(before.nextActs(now.lastDay())));
    seats.addAll(NextAct.seats(now.nextActs(now.lastDay())));
    seats.remove(Seat.APPLICANT);
    return seats.stream().map(Enum::name).toArray(String[]::new);
  }

  @ResetHandler
  void reset() {
    database.sql("DELETE FROM notice").update();
  }
}
