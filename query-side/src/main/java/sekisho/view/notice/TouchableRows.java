package sekisho.view.notice;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.Consequence;
import sekisho.message.Country;
import sekisho.message.Stage;
import sekisho.view.venue.AddedRows;

/** The table of cases as far as facts outside them may touch them. */
@Component
class TouchableRows {
  private static final String PUT =
      """
      INSERT INTO consequence_case (case_id, stage, suspended, country, submitted_at, weapon,
        weapon_agreed, rests_on_agreement, in_combat, special_record, special_until,
        last_record, venue)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (case_id) DO UPDATE SET
        stage = EXCLUDED.stage, suspended = EXCLUDED.suspended, country = EXCLUDED.country,
        submitted_at = EXCLUDED.submitted_at, weapon = EXCLUDED.weapon,
        weapon_agreed = EXCLUDED.weapon_agreed,
        rests_on_agreement = EXCLUDED.rests_on_agreement, in_combat = EXCLUDED.in_combat,
        special_record = EXCLUDED.special_record, special_until = EXCLUDED.special_until,
        last_record = EXCLUDED.last_record
      """;

  private final JdbcClient database;
  private final AddedRows rows;

  TouchableRows(JdbcClient database, AddedRows rows) {
    this.database = database;
    this.rows = rows;
  }

  /**
   * A case, and what a fact was found to do to it before.
   *
   * @param lastRecord the record of the case up to which its row is kept
   */
  record Row(CaseId caseId, TouchableCase standing, long lastRecord, Optional<Consequence> found) {}

  Optional<Row> find(CaseId caseId) {
    return database
        .sql("SELECT *, NULL AS found FROM consequence_case WHERE case_id = ?")
        .param(caseId.value())
        .query((row, _) -> read(row))
        .optional();
  }

  /** The cases that a fact may touch and that were not dealt with yet. */
  List<Row> within(Cause cause) {
    return database
        .sql(
            """
            SELECT c.*, x.what AS found FROM consequence_case c
            LEFT JOIN consequence x
              ON x.stream = :stream AND x.record = :record AND x.case_id = c.case_id
            WHERE c.submitted_at <= :activeAt AND x.done_record IS NULL
              AND (:country::text IS NULL OR c.country = :country)
              AND (:onlyCase::uuid IS NULL OR c.case_id = :onlyCase)
            """)
        .param("stream", cause.record().stream())
        .param("record", cause.record().record())
        .param("activeAt", Timestamp.from(cause.activeAt().orElseThrow()))
        .param("country", orNull(cause.country().map(Country::code)))
        .param("onlyCase", orNull(cause.onlyCase().map(CaseId::value)))
        .query((row, _) -> read(row))
        .list();
  }

  /** The weapon cases in combat whose special circumstances ran out before the day (I-08). */
  List<Row> ranOutBefore(LocalDate day) {
    return database
        .sql(
            """
            SELECT c.*, NULL AS found FROM consequence_case c
            WHERE special_until < ? AND in_combat
              AND NOT EXISTS (SELECT FROM consequence_cause k
                WHERE k.stream = c.case_id::text AND k.record = c.special_record)
            """)
        .param(Date.valueOf(day))
        .query((row, _) -> read(row))
        .list()
        .stream()
        .filter(row -> !row.standing().stage().ended())
        .toList();
  }

  /** The row is there when the batch ends; until then {@link LastStandings} knows it. */
  void put(CaseId caseId, TouchableCase c, long lastRecord) {
    rows.add(
        PUT,
        caseId.value(),
        c.stage().name(),
        c.suspended(),
        orNull(c.country().map(Country::code)),
        orNull(c.submittedAt().map(Timestamp::from)),
        orNull(c.weapon()),
        c.weaponAgreed(),
        c.restsOnAgreement(),
        c.inCombat(),
        orNull(c.special().map(TouchableCase.Special::record)),
        orNull(c.special().map(s -> Date.valueOf(s.until()))),
        lastRecord);
  }

  void clear() {
    database.sql("DELETE FROM consequence_case").update();
  }

  private static Row read(ResultSet row) throws SQLException {
    Optional<Long> special = Optional.ofNullable(row.getObject("special_record", Long.class));
    Date until = row.getDate("special_until");
    return new Row(
        new CaseId(row.getObject("case_id", UUID.class)),
        new TouchableCase(
            Stage.valueOf(row.getString("stage")),
            row.getBoolean("suspended"),
            Optional.ofNullable(row.getString("country")).map(Country::new),
            Optional.ofNullable(row.getTimestamp("submitted_at")).map(Timestamp::toInstant),
            Optional.ofNullable(row.getObject("weapon", Boolean.class)),
            row.getBoolean("weapon_agreed"),
            row.getBoolean("rests_on_agreement"),
            row.getBoolean("in_combat"),
            special.map(r -> new TouchableCase.Special(r, until.toLocalDate()))),
        row.getLong("last_record"),
        Optional.ofNullable(row.getString("found")).map(Consequence::valueOf));
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
