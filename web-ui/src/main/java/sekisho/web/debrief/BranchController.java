package sekisho.web.debrief;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.ExerciseId;
import sekisho.view.debrief.Playback;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.Words;

/** Branches an exercise off another one, and runs one again to prove that it comes out the same. */
@Controller
class BranchController {
  private final LookedBack lookedBack;
  private final Branches branches;
  private final FormTurn turn;
  private final Texts texts;
  private final Words words;

  BranchController(
      LookedBack lookedBack, Branches branches, FormTurn turn, Texts texts, Words words) {
    this.lookedBack = lookedBack;
    this.branches = branches;
    this.turn = turn;
    this.texts = texts;
    this.words = words;
  }

  @PostMapping("/exercises/{exercise}/debrief/forks")
  String fork(@PathVariable UUID exercise, @RequestParam long record) {
    Playback origin = lookedBack.in(exercise, playback -> playback);
    if (record < 1 || record > origin.head() || !origin.mayForkAt(record)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String name = words.of("debrief.fork.name", texts.read(origin.name()), record);
    ExerciseId made = branches.fork(turn.commandId(), origin, record, texts.keep(name));
    return turn.seeOther("/exercises/" + made);
  }

  @PostMapping("/exercises/{exercise}/debrief/reruns")
  String rerun(@PathVariable UUID exercise) {
    Playback original = lookedBack.in(exercise, playback -> playback);
    if (branches.rerunHindered(original).isPresent()) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    String name = words.of("debrief.rerun.name", texts.read(original.name()));
    ExerciseId made = branches.rerun(turn.commandId(), original, texts.keep(name));
    return turn.seeOther("/exercises/" + made + "/debrief/comparison?with=" + original.exercise());
  }
}
