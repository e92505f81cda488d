package sekisho.view.caselist;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseEvent;
import sekisho.message.CaseId;
import sekisho.message.CaseReference;
import sekisho.message.Country;
import sekisho.message.PersonId;
import sekisho.message.TextStore;
import sekisho.view.casefile.Allocated;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseGate;
import sekisho.view.casefile.CaseStream;
import sekisho.view.casefile.NextAct;
import sekisho.view.casefile.Screening.Evaluated;

/**
 * Keeps the list of cases: after each record the row is the case file at that record or a later
 * one, so that a replay gives the same rows.
 */
@Component
class CaseListProjector {
  private final JdbcClient database;
  private final TextStore texts;
  private final RecentCases cases;
  private final WrittenRows rows = new WrittenRows();

  CaseListProjector(JdbcClient database, CaseStream stream, TextStore texts) {
    this.database = database;
    this.texts = texts;
    this.cases = new RecentCases(stream);
  }

  /**
   * The row goes to the newest record at once, and the facts up to there then find it written: so a
   * replay, or a reader that fell behind, writes a row once and not with each fact.
   */
  @EventHandler
  void on(CaseEvent event, @SourceId String caseId, @SequenceNumber long sequence) {
    CaseId id = new CaseId(UUID.fromString(caseId));
    if (rows.writtenUpTo(id) > sequence) {
      return;
    }
    if (cases.knowsExactly(id, sequence) || lastRecord(id) <= sequence) {
      CaseFile file = cases.newest(id, sequence + 1);
      put(file);
      if (rows.writtenUpTo(id) == 0) {
        texts.letBeFound(file.title());
      }
      rows.written(id, file.at());
    }
  }

  private long lastRecord(CaseId id) {
    return database
        .sql("SELECT last_record FROM case_list WHERE case_id = ?")
        .param(id.value())
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  @ResetHandler
  void reset() {
    cases.forget();
    rows.forget();
    database.sql("DELETE FROM case_list").update();
  }

  /** What is due is told as of the day of the record, never of the day of a replay. */
  private void put(CaseFile file) {
    List<NextAct> due = file.nextActs(file.lastDay());
    database
        .sql(
            """
            INSERT INTO case_list (case_id, reference, title, country, stage, gate, stopped, level,
              weapon, applicant, opened_at, submitted_at, last_record, last_at, waiting_for,
              due_acts, took_part, allocated_seats, allocated_to, due_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (case_id) DO UPDATE SET
              reference = EXCLUDED.reference, title = EXCLUDED.title, country = EXCLUDED.country,
              stage = EXCLUDED.stage, gate = EXCLUDED.gate, stopped = EXCLUDED.stopped,
              level = EXCLUDED.level, weapon = EXCLUDED.weapon,
              submitted_at = EXCLUDED.submitted_at, last_record = EXCLUDED.last_record,
              last_at = EXCLUDED.last_at, waiting_for = EXCLUDED.waiting_for,
              due_acts = EXCLUDED.due_acts, took_part = EXCLUDED.took_part,
              allocated_seats = EXCLUDED.allocated_seats, allocated_to = EXCLUDED.allocated_to,
              due_on = EXCLUDED.due_on
            WHERE case_list.last_record <= EXCLUDED.last_record
            """)
        .param(1, file.caseId().value())
        .param(2, orNull(file.reference().map(CaseReference::value)))
        .param(3, file.title().sha256())
        .param(4, orNull(file.request().destination().map(d -> d.country()).map(Country::code)))
        .param(5, file.stage().name())
        .param(6, CaseGate.of(file).number())
        .param(7, CaseGate.stopped(file))
        .param(8, orNull(level(file)))
        .param(9, orNull(file.screening().item().map(i -> i.classification().sdfWeapon())))
        .param(10, file.applicant().value())
        .param(11, Timestamp.from(file.openedAt()))
        .param(12, orNull(file.submittedAt().map(Timestamp::from)))
        .param(13, file.at())
        .param(14, Timestamp.from(at(file)))
        .param(15, names(due.stream().map(NextAct::seat)))
        .param(16, names(due.stream().map(NextAct::act)))
        .param(17, tookPart(file))
        .param(18, names(file.allocations().keySet().stream()))
        .param(19, persons(file.allocations().values().stream().map(Allocated::person)))
        .param(20, orNull(file.dueOn().map(Date::valueOf)))
        .update();
  }

  private static Optional<String> level(CaseFile file) {
    return file.screening()
        .evaluation()
        .filter(_ -> file.screening().evaluationStands())
        .map(Evaluated::evaluation)
        .map(e -> e.level().name());
  }

  private static Instant at(CaseFile file) {
    return file.last().by().at();
  }

  private static String[] names(Stream<? extends Enum<?>> members) {
    return members.map(Enum::name).toArray(String[]::new);
  }

  private static UUID[] tookPart(CaseFile file) {
    return persons(
        file.records().stream()
            .filter(r -> !Allocated.by(r))
            .map(r -> r.by().person())
            .distinct()
            .sorted(Comparator.comparing(PersonId::value)));
  }

  private static UUID[] persons(Stream<PersonId> persons) {
    return persons.map(PersonId::value).toArray(UUID[]::new);
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
