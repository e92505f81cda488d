package sekisho.web.console;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.exercise.ExerciseLog;
import sekisho.web.CurrentOfficial;
import sekisho.web.exercise.Exercises;

/** The streams that tell open pages of something new, and the bar that players ask for then. */
@Controller
class LiveController {
  private final LiveStreams streams;
  private final PlayerBar bar;
  private final Exercises exercises;
  private final ExerciseLog log;
  private final CurrentOfficial official;

  LiveController(
      LiveStreams streams,
      PlayerBar bar,
      Exercises exercises,
      ExerciseLog log,
      CurrentOfficial official) {
    this.streams = streams;
    this.bar = bar;
    this.exercises = exercises;
    this.log = log;
    this.official = official;
  }

  /** For the control desk: every record is something new. */
  @GetMapping("/exercises/{exercise}/desk/live")
  ResponseEntity<SseEmitter> desk(@PathVariable UUID exercise) {
    ExerciseId id = exercises.open(exercise).id();
    return stream(
        streams.open(id, Optional.empty(), () -> Optional.of(Long.toString(log.head(id)))));
  }

  /** For a player, in the exercise of the session alone: what the bar shows is something new. */
  @GetMapping("/exercise/live")
  ResponseEntity<SseEmitter> player() {
    ExerciseId id =
        official.exercise().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    PersonId player = official.player();
    Seat seat = official.seat();
    return stream(streams.open(id, Optional.of(player), () -> bar.key(id, seat, player)));
  }

  private static ResponseEntity<SseEmitter> stream(SseEmitter emitter) {
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_EVENT_STREAM)
        .header("X-Accel-Buffering", "no")
        .body(emitter);
  }

  /** The bar alone. */
  @GetMapping("/exercise/bar")
  String bar(Model model) {
    model.addAttribute(
        "bar", bar.now().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "console/bar";
  }
}
