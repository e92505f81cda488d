package sekisho.app.exercise.debrief;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.ExerciseId;
import sekisho.message.TextRef;
import sekisho.view.debrief.Plays;
import sekisho.view.venue.Venue;

/** All plays of a scenario, from the list of exercises. */
@Component
class StoredPlays implements Plays {
  private static final int MOST = 60;

  private final JdbcClient jdbc;

  StoredPlays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Play> of(String scenario) {
    return new Venue.Everywhere()
        .supply(
            () ->
                jdbc.sql(
                        """
                        SELECT exercise, name, run_group, n.last FROM exercise_list
                        JOIN exercise_numbering n ON n.venue = exercise_list.venue
                        WHERE scenario = :scenario ORDER BY created_at DESC LIMIT :most
                        """)
                    .param("scenario", scenario)
                    .param("most", MOST)
                    .query(
                        (row, _) ->
                            new Play(
                                ExerciseId.of(row.getString("exercise")),
                                new TextRef(row.getString("name")),
                                Optional.ofNullable(row.getString("run_group")),
                                row.getLong("last")))
                    .list());
  }
}
