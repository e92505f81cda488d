package sekisho.web.debrief;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.debrief.Playback;
import sekisho.view.debrief.Playbacks;
import sekisho.view.venue.Venue;
import sekisho.web.CurrentOfficial;
import sekisho.web.exercise.Exercises;

/**
 * Opens exercises to look back on, for the person of the request: trainers and auditors at any
 * time, players the own ones once they are over. What this person may not see does not exist (404).
 */
@Component
class LookedBack {
  private final Playbacks playbacks;
  private final Exercises exercises;
  private final CurrentOfficial official;

  LookedBack(Playbacks playbacks, Exercises exercises, CurrentOfficial official) {
    this.playbacks = playbacks;
    this.exercises = exercises;
    this.official = official;
  }

  /**
   * Answers with the exercise; the answer is made standing in it, so that its people and countries
   * have their names.
   */
  <T> T in(UUID id, Function<Playback, T> answer) {
    return new Venue.In(new ExerciseId(id)).supply(() -> answer.apply(open(id)));
  }

  /**
   * The exercise with all records up to now.
   *
   * @throws ResponseStatusException 404 when there is none that this person may look back on
   */
  Playback open(UUID id) {
    ExerciseId exercise = exercises.open(id).id();
    return playbacks
        .find(exercise)
        .filter(playback -> readsAll() || playback.ended().isPresent())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private boolean readsAll() {
    return trainer() || official.seat() == Seat.AUD;
  }

  /** Whether a trainer looks, who stands outside. */
  boolean trainer() {
    return official.seat() == Seat.EXCON;
  }

  /** Who looks, by the account. */
  PersonId player() {
    return official.player();
  }
}
