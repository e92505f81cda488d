package sekisho.app.ledger.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.PersonId;
import sekisho.web.integrity.IntegrityCheck;
import sekisho.web.integrity.IntegrityCheck.Fault;
import sekisho.web.integrity.IntegrityCheck.Found;
import sekisho.web.integrity.IntegrityChecks;

/** Checks of the whole record and what they found, in PostgreSQL. */
@Component
class JdbcIntegrityChecks implements IntegrityChecks {
  private final JdbcClient database;
  private final CheckRun run;
  private final Clock clock;

  JdbcIntegrityChecks(JdbcClient database, CheckRun run, Clock clock) {
    this.database = database;
    this.run = run;
    this.clock = clock;
  }

  @Override
  public void begin(UUID id, PersonId by) {
    database
        .sql(
            """
            INSERT INTO integrity_check (id, asked_at, asked_by) VALUES (?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            """)
        .params(
            id, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC), by.value())
        .update();
    run.wake();
  }

  @Override
  public Optional<IntegrityCheck> find(UUID id) {
    return database
        .sql("SELECT * FROM integrity_check WHERE id = ?")
        .param(id)
        .query((row, _) -> read(row))
        .optional();
  }

  @Override
  public List<IntegrityCheck> newest(int most) {
    return database
        .sql("SELECT * FROM integrity_check ORDER BY asked_at DESC, id LIMIT ?")
        .param(most)
        .query((row, _) -> read(row))
        .list();
  }

  private static IntegrityCheck read(ResultSet row) throws SQLException {
    return new IntegrityCheck(
        row.getObject("id", UUID.class),
        moment(row, "asked_at").orElseThrow(),
        new PersonId(row.getObject("asked_by", UUID.class)),
        Optional.ofNullable(row.getObject("tree_size", Long.class)),
        Optional.ofNullable(row.getString("root")),
        row.getLong("facts"),
        row.getLong("tiles"),
        row.getLong("checkpoints"),
        row.getLong("waiting"),
        moment(row, "ended_at"),
        fault(row));
  }

  private static Optional<Found> fault(ResultSet row) throws SQLException {
    String fault = row.getString("fault");
    return fault == null
        ? Optional.empty()
        : Optional.of(
            new Found(
                Fault.valueOf(fault),
                Optional.ofNullable(row.getObject("fault_index", Long.class)),
                Optional.ofNullable(row.getString("fault_event"))));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
