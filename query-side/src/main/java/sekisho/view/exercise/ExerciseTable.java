package sekisho.view.exercise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.DocumentHash;
import sekisho.message.ExerciseId;
import sekisho.message.ExercisePhase;
import sekisho.message.PersonId;
import sekisho.message.ScenarioVersion;
import sekisho.message.TextRef;
import sekisho.view.venue.Venue;

/**
 * The list of all exercises, newest first. It is read from everywhere, since a trainer leads many
 * and a player finds the own ones in it: whoever asks has to say whose.
 */
@Component
public class ExerciseTable {
  private static final String ROW =
      """
      SELECT e.exercise, e.scenario, e.version, e.document, e.name, e.run_group, e.origin,
        e.phase, e.created_at, e.started_at, e.ended_at,
        ARRAY(SELECT DISTINCT p.player FROM exercise_place p
              WHERE p.exercise = e.exercise AND p.player IS NOT NULL) AS players,
        (SELECT count(*) FROM exercise_place p
         WHERE p.exercise = e.exercise AND p.mode IS NOT NULL) AS automated
      FROM exercise_list e
      """;

  private static final String NEWEST_FIRST = "\nORDER BY e.created_at DESC, e.exercise";

  private final JdbcClient database;

  ExerciseTable(JdbcClient database) {
    this.database = database;
  }

  /** All exercises; for trainers alone. */
  public List<ExerciseRow> all() {
    return new Venue.Everywhere()
        .supply(
            () ->
                database.sql(ROW + NEWEST_FIRST).query((row, _) -> ExerciseTable.row(row)).list());
  }

  /** Those in which a person sits now. */
  public List<ExerciseRow> ofPlayer(PersonId player) {
    return new Venue.Everywhere()
        .supply(
            () ->
                database
                    .sql(
                        ROW
                            + "WHERE e.exercise IN"
                            + " (SELECT exercise FROM exercise_place WHERE player = :player)"
                            + NEWEST_FIRST)
                    .param("player", player.value())
                    .query((row, _) -> ExerciseTable.row(row))
                    .list());
  }

  /** Those of a run group. */
  public List<ExerciseRow> ofGroup(String runGroup) {
    return new Venue.Everywhere()
        .supply(
            () ->
                database
                    .sql(ROW + "WHERE e.run_group = :run_group" + NEWEST_FIRST)
                    .param("run_group", runGroup)
                    .query((row, _) -> ExerciseTable.row(row))
                    .list());
  }

  private static ExerciseRow row(ResultSet row) throws SQLException {
    return new ExerciseRow(
        new ExerciseId(row.getObject("exercise", UUID.class)),
        new ScenarioVersion(
            row.getString("scenario"),
            row.getString("version"),
            new DocumentHash(row.getString("document"))),
        new TextRef(row.getString("name")),
        Optional.ofNullable(row.getString("run_group")),
        Optional.ofNullable(row.getObject("origin", UUID.class)).map(ExerciseId::new),
        ExercisePhase.valueOf(row.getString("phase")),
        row.getTimestamp("created_at").toInstant(),
        instant(row.getTimestamp("started_at")),
        instant(row.getTimestamp("ended_at")),
        Arrays.stream((UUID[]) row.getArray("players").getArray()).map(PersonId::new).toList(),
        row.getInt("automated"));
  }

  private static Optional<Instant> instant(@Nullable Timestamp at) {
    return Optional.ofNullable(at).map(Timestamp::toInstant);
  }
}
