package sekisho.view.notice;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.CausingRecord;
import sekisho.message.Country;
import sekisho.message.RegisterFactId;
import sekisho.message.ReopenTrigger;

/** The table of facts on record that may touch cases. */
@Component
class CauseRows {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final JdbcClient database;

  CauseRows(JdbcClient database) {
    this.database = database;
  }

  void put(Cause cause) {
    database
        .sql(
            """
            INSERT INTO consequence_cause (stream, record, trigger, what, country, only_case,
              recorded_at, valid_from, active_at, corrected)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (stream, record) DO NOTHING
            """)
        .param(1, cause.record().stream())
        .param(2, cause.record().record())
        .param(3, cause.trigger().name())
        .param(4, cause.what())
        .param(5, orNull(cause.country().map(Country::code)))
        .param(6, orNull(cause.onlyCase().map(CaseId::value)))
        .param(7, Timestamp.from(cause.recordedAt()))
        .param(8, Date.valueOf(cause.validFrom()))
        .param(9, orNull(cause.activeAt().map(Timestamp::from)))
        .param(10, cause.corrected())
        .update();
  }

  /**
   * A fact that was wrong touches no further case; what it stopped is lifted by people.
   *
   * @param replacement the fact that takes its place, recorded right after
   */
  void correct(String stream, RegisterFactId corrected, Optional<RegisterFactId> replacement) {
    database
        .sql(
            """
            UPDATE consequence_cause SET corrected = true, what = ? WHERE stream = ? AND what = ?
            """)
        .params(replacement.orElse(corrected).toString(), stream, corrected.toString())
        .update();
  }

  /**
   * Whether a fact only says better what another one said that had begun to count by then: the
   * cases have met it, and a corrected source or note does not stop them once more.
   */
  boolean continued(String stream, RegisterFactId fact, ReopenTrigger trigger, LocalDate day) {
    return database
            .sql(
                """
                UPDATE consequence_cause SET corrected = false
                WHERE stream = ? AND what = ? AND trigger = ? AND corrected AND valid_from <= ?
                """)
            .params(stream, fact.toString(), trigger.name(), Date.valueOf(day))
            .update()
        > 0;
  }

  Optional<Cause> find(CausingRecord record) {
    return database
        .sql("SELECT * FROM consequence_cause WHERE stream = ? AND record = ?")
        .params(record.stream(), record.record())
        .query((row, _) -> read(row))
        .optional();
  }

  /** The facts that count for a case submitted at that moment, or counted from some day on. */
  List<Cause> countingFor(CaseId caseId, Optional<Country> country, Instant submittedAt) {
    return database
        .sql(
            """
            SELECT * FROM consequence_cause
            WHERE active_at >= ? AND NOT corrected
              AND (country IS NULL OR country = ?) AND (only_case IS NULL OR only_case = ?)
            """)
        .param(1, Timestamp.from(submittedAt))
        .param(2, orNull(country.map(Country::code)))
        .param(3, caseId.value())
        .query((row, _) -> read(row))
        .list();
  }

  /** Lets the facts count whose day has come, from the day's first moment in Japan. */
  List<Cause> begin(LocalDate day) {
    List<Cause> due =
        database
            .sql(
                """
                SELECT * FROM consequence_cause
                WHERE active_at IS NULL AND NOT corrected AND valid_from <= ?
                """)
            .param(Date.valueOf(day))
            .query((row, _) -> read(row))
            .list();
    due.forEach(this::begin);
    return due;
  }

  private void begin(Cause cause) {
    Instant dayBegins = cause.validFrom().atStartOfDay(JAPAN).toInstant();
    Instant from = dayBegins.isAfter(cause.recordedAt()) ? dayBegins : cause.recordedAt();
    database
        .sql("UPDATE consequence_cause SET active_at = ? WHERE stream = ? AND record = ?")
        .params(Timestamp.from(from), cause.record().stream(), cause.record().record())
        .update();
  }

  /** All facts, newest first. */
  List<Cause> all(int limit, long offset) {
    return database
        .sql(
            """
            SELECT * FROM consequence_cause
            ORDER BY recorded_at DESC, stream, record LIMIT ? OFFSET ?
            """)
        .params(limit, offset)
        .query((row, _) -> read(row))
        .list();
  }

  long count() {
    return database.sql("SELECT count(*) FROM consequence_cause").query(Long.class).single();
  }

  /** The facts that count. */
  List<Cause> active() {
    return database
        .sql("SELECT * FROM consequence_cause WHERE active_at IS NOT NULL AND NOT corrected")
        .query((row, _) -> read(row))
        .list();
  }

  void clear() {
    database.sql("DELETE FROM consequence_cause").update();
  }

  private static Cause read(ResultSet row) throws SQLException {
    return new Cause(
        new CausingRecord(row.getString("stream"), row.getLong("record")),
        ReopenTrigger.valueOf(row.getString("trigger")),
        row.getString("what"),
        Optional.ofNullable(row.getString("country")).map(Country::new),
        Optional.ofNullable(row.getObject("only_case", UUID.class)).map(CaseId::new),
        row.getTimestamp("recorded_at").toInstant(),
        row.getDate("valid_from").toLocalDate(),
        Optional.ofNullable(row.getTimestamp("active_at")).map(Timestamp::toInstant),
        row.getBoolean("corrected"));
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
