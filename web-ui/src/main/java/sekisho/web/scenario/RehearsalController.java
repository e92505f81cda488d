package sekisho.web.scenario;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.ExerciseId;
import sekisho.message.scenario.GoldenPlay;
import sekisho.web.FormTurn;

/** Lets a trainer see a scenario played before people play it. */
@Controller
class RehearsalController {
  private final ScenarioPages pages;
  private final ScriptedPlays plays;
  private final FormTurn turn;

  RehearsalController(ScenarioPages pages, ScriptedPlays plays, FormTurn turn) {
    this.pages = pages;
    this.plays = plays;
    this.turn = turn;
  }

  /** Pressed twice, the form leads to the same exercise. */
  @PostMapping("/scenarios/{scenario}/{edition:\\d+\\.\\d+\\.\\d+}/rehearsals")
  String rehearse(
      @PathVariable String scenario, @PathVariable String edition, @RequestParam String play) {
    var shown = pages.find(scenario, edition);
    GoldenPlay golden =
        shown.scenario().golden().stream()
            .filter(g -> shown.published() && g.name().equals(play))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    String name = "sekisho rehearsal " + turn.commandId();
    var exercise = new ExerciseId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    plays.rehearse(shown.standing().version(), golden, exercise);
    return "redirect:/exercises/" + exercise;
  }
}
