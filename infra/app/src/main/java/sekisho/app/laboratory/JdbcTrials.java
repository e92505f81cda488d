package sekisho.app.laboratory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.Country;
import sekisho.message.DocumentHash;
import sekisho.message.Level;
import sekisho.message.PersonId;
import sekisho.message.PolicyVersionId;
import sekisho.message.Verdict;
import sekisho.view.laboratory.Flow;
import sekisho.view.laboratory.Outcome;
import sekisho.view.laboratory.OutcomeQuery;
import sekisho.view.laboratory.Said;
import sekisho.view.laboratory.Trial;
import sekisho.view.laboratory.Trials;

/** Trials and what they found, in PostgreSQL. */
@Component
class JdbcTrials implements Trials {
  private static final String FILTER =
      """
       FROM laboratory_result WHERE trial = :trial
        AND (:country = '' OR destination = :country)
        AND (:rule = '' OR :rule = ANY(rules) OR :rule = ANY(new_rules))
        AND CASE :change
          WHEN 'ALL' THEN true
          WHEN 'VERDICT' THEN verdict <> new_verdict
          WHEN 'LEVEL' THEN level <> new_level AND new_level <> ''
          WHEN 'DUTIES' THEN duties <> new_duties AND new_verdict = verdict
          WHEN 'NO_ANSWER' THEN new_verdict = ''
          ELSE verdict <> new_verdict OR level <> new_level OR duties <> new_duties END
      """;

  private final JdbcClient database;
  private final TrialRun run;
  private final Clock clock;

  JdbcTrials(JdbcClient database, TrialRun run, Clock clock) {
    this.database = database;
    this.run = run;
    this.clock = clock;
  }

  @Override
  public void begin(
      UUID id, DocumentHash document, Optional<PolicyVersionId> against, PersonId by) {
    database
        .sql(
            """
            INSERT INTO laboratory_trial (id, document, baseline, asked_at, asked_by)
            VALUES (:id, :document, nullif(:baseline, ''), :at, :by) ON CONFLICT (id) DO NOTHING
            """)
        .param("id", id)
        .param("document", document.sha256())
        .param("baseline", against.map(PolicyVersionId::value).orElse(""))
        .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
    run.wake();
  }

  @Override
  public List<Trial> of(DocumentHash document) {
    return database
        .sql("SELECT * FROM laboratory_trial WHERE document = ? ORDER BY asked_at DESC, id")
        .param(document.sha256())
        .query((row, _) -> trial(row))
        .list();
  }

  @Override
  public Optional<Trial> find(UUID id) {
    return database
        .sql("SELECT * FROM laboratory_trial WHERE id = ?")
        .param(id)
        .query((row, _) -> trial(row))
        .optional();
  }

  @Override
  public List<Flow> flows(UUID id) {
    return database
        .sql(
            """
            SELECT verdict, new_verdict, count(*) AS cases,
              count(*) FILTER (WHERE level <> new_level AND new_level <> '') AS levels,
              count(*) FILTER (WHERE duties <> new_duties AND new_verdict = verdict) AS duties
            FROM laboratory_result WHERE trial = ?
            GROUP BY verdict, new_verdict ORDER BY cases DESC, verdict, new_verdict
            """)
        .param(id)
        .query(
            (row, _) ->
                new Flow(
                    Verdict.valueOf(row.getString("verdict")),
                    maybe(row.getString("new_verdict")).map(Verdict::valueOf),
                    row.getInt("cases"),
                    row.getInt("levels"),
                    row.getInt("duties")))
        .list();
  }

  @Override
  public List<RuleCount> rules(UUID id) {
    return database
        .sql(
            """
            SELECT rule, count(DISTINCT case_id) AS cases
            FROM laboratory_result, unnest(rules || new_rules) AS rule
            WHERE trial = ? GROUP BY rule ORDER BY cases DESC, rule
            """)
        .param(id)
        .query((row, _) -> new RuleCount(row.getString("rule"), row.getInt("cases")))
        .list();
  }

  @Override
  public int count(UUID id, OutcomeQuery query) {
    return asked("SELECT count(*)" + FILTER, id, query).query(Integer.class).single();
  }

  @Override
  public List<Outcome> outcomes(UUID id, OutcomeQuery query, int most, long offset) {
    return asked(
            "SELECT *" + FILTER + " ORDER BY reference NULLS LAST, case_id LIMIT :most OFFSET :off",
            id,
            query)
        .param("most", most)
        .param("off", offset)
        .query((row, _) -> outcome(row))
        .list();
  }

  private StatementSpec asked(String sql, UUID id, OutcomeQuery query) {
    return database
        .sql(sql)
        .param("trial", id)
        .param("country", query.destination().map(Country::code).orElse(""))
        .param("rule", query.rule().orElse(""))
        .param("change", query.change().name());
  }

  private static Trial trial(ResultSet row) throws SQLException {
    return new Trial(
        row.getObject("id", UUID.class),
        new DocumentHash(row.getString("document")),
        Optional.ofNullable(row.getString("baseline")).map(PolicyVersionId::new),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject("asked_by", UUID.class)),
        row.getInt("total"),
        row.getInt("done"),
        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getString("failure") != null);
  }

  private static Outcome outcome(ResultSet row) throws SQLException {
    return new Outcome(
        new CaseId(row.getObject("case_id", UUID.class)),
        Optional.ofNullable(row.getString("reference")),
        new Country(row.getString("destination")),
        new Said(
            row.getString("version"),
            Verdict.valueOf(row.getString("verdict")),
            Level.valueOf(row.getString("level")),
            texts(row.getArray("duties"))),
        now(row),
        texts(row.getArray("rules")),
        texts(row.getArray("new_rules")));
  }

  private static Optional<Said> now(ResultSet row) throws SQLException {
    if (row.getString("new_verdict").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Said(
            "",
            Verdict.valueOf(row.getString("new_verdict")),
            Level.valueOf(row.getString("new_level")),
            texts(row.getArray("new_duties"))));
  }

  private static Optional<String> maybe(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static List<String> texts(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }
}
