package sekisho.web.debrief;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.ExerciseId;
import sekisho.message.Seat;
import sekisho.view.debrief.Playback;
import sekisho.view.debrief.Playbacks;
import sekisho.view.venue.Venue;
import sekisho.web.CurrentOfficial;

/**
 * Opens exercises to look back on, for the person of the request: a trainer all of them, a player
 * the own one once it is over. What this person may not see does not exist (404).
 */
@Component
class LookedBack {
  private final Playbacks playbacks;
  private final CurrentOfficial official;

  LookedBack(Playbacks playbacks, CurrentOfficial official) {
    this.playbacks = playbacks;
    this.official = official;
  }

  /**
   * Answers with the exercise; the answer is made standing in it, so that its people and countries
   * have their names.
   */
  <T> T in(UUID id, Function<Playback, T> answer) {
    ExerciseId exercise = new ExerciseId(id);
    return new Venue.In(exercise)
        .supply(
            () ->
                answer.apply(
                    find(exercise)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))));
  }

  /** The exercise, if this person may look back on it. */
  Optional<Playback> find(ExerciseId exercise) {
    if (!trainer() && !official.exercise().equals(Optional.of(exercise))) {
      return Optional.empty();
    }
    return playbacks.find(exercise).filter(playback -> trainer() || playback.ended().isPresent());
  }

  /** Whether a trainer looks, who stands outside. */
  boolean trainer() {
    return official.seat() == Seat.EXCON;
  }

  /** The seat in which a player looks. */
  Seat seat() {
    return official.seat();
  }
}
