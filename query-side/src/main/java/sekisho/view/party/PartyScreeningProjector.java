package sekisho.view.party;

import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseParty;
import sekisho.message.ScreeningEvent.PartiesScreened;
import sekisho.message.SubmissionEvent.CaseAmended;
import sekisho.message.SubmissionEvent.CaseSubmitted;

/** Keeps the table of which cases were compared with which lists. */
@Component
class PartyScreeningProjector {
  private final JdbcClient database;

  PartyScreeningProjector(JdbcClient database) {
    this.database = database;
  }

  @EventHandler
  void on(CaseSubmitted event, @SourceId String caseId, @SequenceNumber long sequence) {
    changed(caseId, sequence + 1);
  }

  @EventHandler
  void on(CaseAmended event, @SourceId String caseId, @SequenceNumber long sequence) {
    if (CaseParty.changedBy(event.changed())) {
      changed(caseId, sequence + 1);
    }
  }

  @EventHandler
  void on(PartiesScreened event, @SourceId String caseId, @SequenceNumber long sequence) {
    database
        .sql("UPDATE party_screening SET screened_record = ?, screened = ? WHERE case_id = ?")
        .param(1, sequence + 1)
        .param(
            2,
            event.lists().stream()
                .map(v -> v.list() + " " + v.version())
                .sorted()
                .toArray(String[]::new))
        .param(3, UUID.fromString(caseId))
        .update();
  }

  private void changed(String caseId, long record) {
    database
        .sql(
            """
            INSERT INTO party_screening (case_id, parties_record, screened_record, screened)
            VALUES (?, ?, 0, '{}')
            ON CONFLICT (case_id) DO UPDATE SET parties_record = EXCLUDED.parties_record
            """)
        .params(UUID.fromString(caseId), record)
        .update();
  }

  @ResetHandler
  void reset() {
    database.sql("DELETE FROM party_screening").update();
  }
}
