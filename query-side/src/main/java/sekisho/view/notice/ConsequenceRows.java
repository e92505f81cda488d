package sekisho.view.notice;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.CausingRecord;
import sekisho.message.Consequence;
import sekisho.message.Country;

/** The table of what each fact does, or did, to each case. What was done is never undone. */
@Component
class ConsequenceRows {
  private final JdbcClient database;

  ConsequenceRows(JdbcClient database) {
    this.database = database;
  }

  /** What the fact does to the case, as far as one can see now. */
  void found(CausingRecord cause, CaseId caseId, Consequence what) {
    database
        .sql(
            """
            INSERT INTO consequence (stream, record, case_id, what) VALUES (?, ?, ?, ?)
            ON CONFLICT (stream, record, case_id) DO UPDATE SET what = EXCLUDED.what
            WHERE consequence.done_record IS NULL AND consequence.what <> EXCLUDED.what
            """)
        .params(cause.stream(), cause.record(), caseId.value(), what.name())
        .update();
  }

  /** What the fact did, and in which record of the case. */
  void done(CausingRecord cause, CaseId caseId, Consequence what, long record, Instant at) {
    database
        .sql(
            """
            INSERT INTO consequence (stream, record, case_id, what, done_record, done_at)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (stream, record, case_id) DO UPDATE SET what = EXCLUDED.what,
              done_record = EXCLUDED.done_record, done_at = EXCLUDED.done_at
            """)
        .params(
            cause.stream(), cause.record(), caseId.value(), what.name(), record, Timestamp.from(at))
        .update();
  }

  /** The case goes to another country now: what was still to be done for the former one is not. */
  void goesTo(CaseId caseId, Country country) {
    database
        .sql(
            """
            UPDATE consequence x SET what = ? FROM consequence_cause k
            WHERE x.case_id = ? AND x.done_record IS NULL
              AND k.stream = x.stream AND k.record = x.record AND k.country <> ?
            """)
        .params(Consequence.GOES_ELSEWHERE.name(), caseId.value(), country.code())
        .update();
  }

  void clear() {
    database.sql("DELETE FROM consequence").update();
  }
}
