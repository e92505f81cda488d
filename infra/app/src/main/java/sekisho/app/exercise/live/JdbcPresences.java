package sekisho.app.exercise.live;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.view.desk.Presences;
import sekisho.view.venue.Venue;

/** Keeps in the database who was seen when, so that every node knows it. */
@Component
class JdbcPresences implements Presences {
  private final JdbcClient database;

  JdbcPresences(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void seen(ExerciseId exercise, Collection<PersonId> players, Instant at) {
    if (players.isEmpty()) {
      return;
    }
    new Venue.In(exercise)
        .run(
            () ->
                database
                    .sql(
                        """
                        INSERT INTO exercise_presence (venue, player, seen_at)
                        SELECT :venue, p, :at FROM unnest(:players::uuid[]) p ORDER BY p
                        ON CONFLICT (venue, player)
                          DO UPDATE SET seen_at = EXCLUDED.seen_at
                        """)
                    .param("venue", exercise.toString())
                    .param("at", Timestamp.from(at))
                    .param("players", players.stream().map(PersonId::value).toArray(UUID[]::new))
                    .update());
  }

  @Override
  public Map<PersonId, Instant> lastSeen(ExerciseId exercise) {
    return new Venue.In(exercise)
        .supply(
            () ->
                database
                    .sql("SELECT player, seen_at FROM exercise_presence WHERE venue = :venue")
                    .param("venue", exercise.toString())
                    .query(
                        (row, _) ->
                            Map.entry(
                                new PersonId(row.getObject("player", UUID.class)),
                                row.getTimestamp("seen_at").toInstant()))
                    .list()
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
