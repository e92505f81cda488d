package sekisho.view.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.CausingRecord;
import sekisho.message.Consequence;

/** Finds what facts on record have done to cases. */
@Component
public class Consequences {
  private final JdbcClient database;
  private final CauseRows causes;

  Consequences(JdbcClient database, CauseRows causes) {
    this.database = database;
    this.causes = causes;
  }

  /** How many cases one fact does the same to. */
  public record Tally(Consequence what, boolean done, long cases) {
    /** Whether it is still to be done. */
    public boolean open() {
      return what.touched() && !done;
    }
  }

  /**
   * What one fact does, or did, to one case.
   *
   * @param record the record of the case in which it was done; empty while it is not
   */
  public record Line(
      CaseId caseId, Consequence what, Optional<Long> record, Optional<Instant> at) {}

  public Optional<Cause> find(CausingRecord record) {
    return causes.find(record);
  }

  /** The facts that may touch cases, newest first. */
  public List<Cause> causes(int limit, long offset) {
    return causes.all(limit, offset);
  }

  public long count() {
    return causes.count();
  }

  /** How many cases were touched and how, the touched ones first. */
  public List<Tally> tallies(CausingRecord cause) {
    return database
        .sql(
            """
            SELECT what, done_record IS NOT NULL AS done, count(*) AS cases FROM consequence
            WHERE stream = ? AND record = ? GROUP BY 1, 2
            """)
        .params(cause.stream(), cause.record())
        .query(
            (row, _) ->
                new Tally(
                    Consequence.valueOf(row.getString("what")),
                    row.getBoolean("done"),
                    row.getLong("cases")))
        .list()
        .stream()
        .sorted(Comparator.comparing(Tally::what).thenComparing(Tally::done))
        .toList();
  }

  /** The cases, those first in which something is still to be done, then those in which it was. */
  public List<Line> lines(CausingRecord cause, int limit, long offset) {
    return database
        .sql(
            """
            SELECT case_id, what, done_record, done_at FROM consequence
            WHERE stream = ? AND record = ?
            ORDER BY done_record IS NULL AND what IN ('SUSPEND', 'EVALUATE_AGAIN', 'LOOK_AGAIN')
              DESC, done_record IS NULL, done_at DESC, what, case_id
            LIMIT ? OFFSET ?
            """)
        .params(cause.stream(), cause.record(), limit, offset)
        .query(
            (row, _) ->
                new Line(
                    new CaseId(row.getObject("case_id", UUID.class)),
                    Consequence.valueOf(row.getString("what")),
                    Optional.ofNullable(row.getObject("done_record", Long.class)),
                    Optional.ofNullable(row.getTimestamp("done_at")).map(Timestamp::toInstant)))
        .list();
  }
}
