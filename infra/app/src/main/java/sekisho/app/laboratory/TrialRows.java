package sekisho.app.laboratory;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.Country;
import sekisho.view.laboratory.Said;

/** Writes what a trial found, portion by portion. The same case twice is kept once. */
@Component
class TrialRows {
  private final JdbcClient database;
  private final JdbcTemplate batch;

  TrialRows(JdbcClient database, JdbcTemplate batch) {
    this.database = database;
    this.batch = batch;
  }

  /**
   * A case, compared.
   *
   * @param with empty when the draft has no answer
   */
  record Compared(CaseId caseId, Country destination, Said then, Optional<Comparison> with) {}

  /** The case after which a trial goes on; empty text at its beginning. */
  String last(UUID trial) {
    return database
        .sql("SELECT coalesce(max(case_id::text), '') FROM laboratory_result WHERE trial = ?")
        .param(trial)
        .query(String.class)
        .single();
  }

  int done(UUID trial) {
    return database
        .sql("SELECT count(*) FROM laboratory_result WHERE trial = ?")
        .param(trial)
        .query(Integer.class)
        .single();
  }

  void total(UUID trial, int total) {
    database
        .sql("UPDATE laboratory_trial SET total = ?, done = least(done, ?) WHERE id = ?")
        .params(total, total, trial)
        .update();
  }

  void add(UUID trial, List<Compared> portion) {
    batch.batchUpdate(
        """
        INSERT INTO laboratory_result
          (trial, case_id, reference, destination, version, verdict, level, duties,
           new_verdict, new_level, new_duties, rules, new_rules)
        VALUES (?, ?, (SELECT reference FROM case_list WHERE case_id = ?), ?, ?, ?, ?, ?,
                ?, ?, ?, ?, ?)
        ON CONFLICT (trial, case_id) DO NOTHING
        """,
        portion,
        portion.size(),
        (statement, one) -> fill(statement, trial, one));
  }

  private static void fill(PreparedStatement to, UUID trial, Compared one) throws SQLException {
    Optional<Said> now = one.with().map(Comparison::now);
    to.setObject(1, trial);
    to.setObject(2, one.caseId().value());
    to.setObject(3, one.caseId().value());
    to.setString(4, one.destination().code());
    to.setString(5, one.then().version());
    to.setString(6, one.then().verdict().name());
    to.setString(7, one.then().level().name());
    to.setArray(8, texts(to.getConnection(), one.then().duties()));
    // No answer of the draft is an empty word.
    to.setString(9, now.map(s -> s.verdict().name()).orElse(""));
    to.setString(10, now.map(s -> s.level().name()).orElse(""));
    to.setArray(11, texts(to.getConnection(), now.map(Said::duties).orElse(List.of())));
    to.setArray(
        12, texts(to.getConnection(), one.with().map(Comparison::rulesThen).orElse(List.of())));
    to.setArray(
        13, texts(to.getConnection(), one.with().map(Comparison::rulesNow).orElse(List.of())));
  }

  private static Array texts(Connection connection, List<String> texts) throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
  }

  void beat(UUID trial, OffsetDateTime now) {
    database
        .sql(
            """
            UPDATE laboratory_trial t SET beat_at = :now, done = r.done,
              total = greatest(t.total, r.done)
            FROM (SELECT count(*)::int AS done FROM laboratory_result WHERE trial = :id) r
            WHERE t.id = :id
            """)
        .param("now", now)
        .param("id", trial)
        .update();
  }

  void end(UUID trial, OffsetDateTime now, @Nullable String failure) {
    database
        .sql("UPDATE laboratory_trial SET ended_at = ?, failure = ?::text WHERE id = ?")
        .params(java.util.Arrays.asList(now, failure, trial))
        .update();
  }
}
