package sekisho.view.exercise;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.AutomationMode;
import sekisho.message.ExerciseEvent.ExerciseAborted;
import sekisho.message.ExerciseEvent.ExerciseCreated;
import sekisho.message.ExerciseEvent.ExerciseEnded;
import sekisho.message.ExerciseEvent.ExerciseStarted;
import sekisho.message.ExerciseEvent.PlaceAssigned;
import sekisho.message.ExerciseEvent.PlaceAutomated;
import sekisho.message.ExerciseEvent.PlaceReleased;
import sekisho.message.ExerciseId;
import sekisho.message.ExercisePhase;
import sekisho.message.PersonId;
import sekisho.message.SeatId;

/** Keeps the list of exercises and of who sits in them. */
@Component
class ExerciseListProjector {
  private final JdbcClient database;

  ExerciseListProjector(JdbcClient database) {
    this.database = database;
  }

  @EventHandler
  void on(ExerciseCreated event, @org.axonframework.eventhandling.Timestamp Instant at) {
    database
        .sql(
            """
            INSERT INTO exercise_list (exercise, venue, scenario, version, document, name,
              run_group, origin, phase, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (exercise) DO NOTHING
            """)
        .param(1, event.exercise().value())
        .param(2, event.exercise().toString())
        .param(3, event.scenario().scenario())
        .param(4, event.scenario().version())
        .param(5, event.scenario().document().sha256())
        .param(6, event.name().sha256())
        .param(7, orNull(event.runGroup()))
        .param(8, orNull(event.origin().map(origin -> origin.exercise().value())))
        .param(9, ExercisePhase.PREPARED.name())
        .param(10, Timestamp.from(at))
        .update();
  }

  @EventHandler
  void on(ExerciseStarted event, @org.axonframework.eventhandling.Timestamp Instant at) {
    database
        .sql("UPDATE exercise_list SET phase = ?, started_at = ? WHERE exercise = ?")
        .params(ExercisePhase.UNDER_WAY.name(), Timestamp.from(at), event.exercise().value())
        .update();
  }

  @EventHandler
  void on(ExerciseEnded event, @org.axonframework.eventhandling.Timestamp Instant at) {
    over(event.exercise(), ExercisePhase.ENDED, at);
  }

  @EventHandler
  void on(ExerciseAborted event, @org.axonframework.eventhandling.Timestamp Instant at) {
    over(event.exercise(), ExercisePhase.ABORTED, at);
  }

  private void over(ExerciseId exercise, ExercisePhase phase, Instant at) {
    database
        .sql("UPDATE exercise_list SET phase = ?, ended_at = ? WHERE exercise = ?")
        .params(phase.name(), Timestamp.from(at), exercise.value())
        .update();
  }

  @EventHandler
  void on(PlaceAssigned event) {
    sit(event.exercise(), event.place(), Optional.of(event.player()), Optional.empty());
  }

  @EventHandler
  void on(PlaceAutomated event) {
    sit(event.exercise(), event.place(), Optional.empty(), Optional.of(event.mode()));
  }

  @EventHandler
  void on(PlaceReleased event) {
    sit(event.exercise(), event.place(), Optional.empty(), Optional.empty());
  }

  private void sit(
      ExerciseId exercise, SeatId place, Optional<PersonId> player, Optional<AutomationMode> mode) {
    database
        .sql(
            """
            INSERT INTO exercise_place (exercise, venue, place, player, mode)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (exercise, place) DO UPDATE
              SET player = EXCLUDED.player, mode = EXCLUDED.mode
            """)
        .param(1, exercise.value())
        .param(2, exercise.toString())
        .param(3, place.value())
        .param(4, orNull(player.map(PersonId::value)))
        .param(5, orNull(mode.map(Enum::name)))
        .update();
  }

  private static @Nullable Object orNull(Optional<?> value) {
    return value.isPresent() ? value.get() : null;
  }

  @ResetHandler
  void reset() {
    database.sql("DELETE FROM exercise_place").update();
    database.sql("DELETE FROM exercise_list").update();
  }
}
