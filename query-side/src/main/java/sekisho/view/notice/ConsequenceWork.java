package sekisho.view.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.CausingRecord;
import sekisho.message.Consequence;
import sekisho.message.ReopenTrigger;

/**
 * The work that facts on record cause: which of them begin to count, which cases they touch, and
 * what is still to be done. Each row is written alone, so that finding never holds up a projection.
 */
@Component
public class ConsequenceWork {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final JdbcClient database;
  private final CauseRows causes;
  private final TouchableRows cases;
  private final ConsequenceRows consequences;

  ConsequenceWork(
      JdbcClient database, CauseRows causes, TouchableRows cases, ConsequenceRows consequences) {
    this.database = database;
    this.causes = causes;
    this.cases = cases;
    this.consequences = consequences;
  }

  /**
   * One case with which something is still to be done.
   *
   * @param lastRecord the newest record of the case that mattered for it
   */
  public record Open(CausingRecord cause, ReopenTrigger trigger, CaseId caseId, long lastRecord) {}

  /**
   * Lets the facts count whose day has come.
   *
   * @return those that have just begun
   */
  public List<Cause> begin(LocalDate day) {
    List<Cause> begun = new ArrayList<>(causes.begin(day));
    for (TouchableRows.Row row : cases.ranOutBefore(day)) {
      row.standing().special().map(special -> ranOut(row, special)).ifPresent(begun::add);
    }
    begun.stream().filter(c -> c.onlyCase().isPresent()).forEach(causes::put);
    return begun;
  }

  /** Special circumstances end with their last day, without a record of their own (I-08). */
  private static Cause ranOut(TouchableRows.Row row, TouchableCase.Special special) {
    LocalDate from = special.until().plusDays(1);
    Instant at = from.atStartOfDay(JAPAN).toInstant();
    return new Cause(
        new CausingRecord(row.caseId().toString(), special.record()),
        ReopenTrigger.SPECIAL_CIRCUMSTANCES_ENDED,
        row.caseId().toString(),
        row.standing().country(),
        Optional.of(row.caseId()),
        at,
        from,
        Optional.of(at),
        false);
  }

  /** The facts that count. */
  public List<Cause> counting() {
    return causes.active();
  }

  /** Finds what a fact that counts does to each case that it may touch. */
  public void find(CausingRecord record) {
    causes
        .find(record)
        .filter(cause -> cause.activeAt().isPresent() && !cause.corrected())
        .ifPresent(cause -> cases.within(cause).forEach(row -> find(cause, row)));
  }

  private void find(Cause cause, TouchableRows.Row row) {
    Consequence now = Consequence.of(cause.trigger(), row.standing().standing());
    if (row.found().filter(now::equals).isEmpty()) {
      consequences.found(cause.record(), row.caseId(), now);
    }
  }

  /** What is still to be done, in the order in which the facts were recorded. */
  public List<Open> open() {
    return database
        .sql(
            """
            SELECT x.stream, x.record, k.trigger, x.case_id, c.last_record
            FROM consequence x
            JOIN consequence_cause k ON k.stream = x.stream AND k.record = x.record
            JOIN consequence_case c ON c.case_id = x.case_id
            WHERE x.done_record IS NULL AND x.what IN ('SUSPEND', 'EVALUATE_AGAIN', 'LOOK_AGAIN')
              AND k.active_at IS NOT NULL AND NOT k.corrected
            ORDER BY k.active_at, x.stream, x.record, x.case_id
            """)
        .query(
            (row, _) ->
                new Open(
                    new CausingRecord(row.getString("stream"), row.getLong("record")),
                    ReopenTrigger.valueOf(row.getString("trigger")),
                    new CaseId(row.getObject("case_id", UUID.class)),
                    row.getLong("last_record")))
        .list();
  }
}
