package sekisho.web.debrief;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.Seat;
import sekisho.message.scenario.Place;
import sekisho.view.debrief.Playback;
import sekisho.web.part.Choice;

/** A whole exercise again, record by record, as the control desk or as one place saw it. */
@Controller
class DebriefController {
  private final LookedBack lookedBack;
  private final DebriefHeads heads;
  private final DebriefPage page;
  private final StepWords stepWords;

  DebriefController(
      LookedBack lookedBack, DebriefHeads heads, DebriefPage page, StepWords stepWords) {
    this.lookedBack = lookedBack;
    this.heads = heads;
    this.page = page;
    this.stepWords = stepWords;
  }

  @GetMapping("/exercises/{exercise}/debrief")
  String show(
      @PathVariable UUID exercise,
      @RequestParam(required = false) @Nullable String at,
      @RequestParam(defaultValue = "") String seat,
      Model model) {
    return lookedBack.in(
        exercise,
        playback -> {
          model.addAttribute("debrief", heads.of(playback, ""));
          model.addAttribute("seats", seats(playback));
          model.addAllAttributes(page.model(playback, number(playback, at), place(playback, seat)));
          model.addAttribute("trainer", lookedBack.trainer());
          model.addAttribute("mayFork", playback.mayForkAt(number(playback, at)));
          return "debrief/show";
        });
  }

  private static long number(Playback playback, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return playback.ended().map(r -> r.number()).orElse(playback.head());
    }
    try {
      long n = Long.parseLong(typed.strip());
      if (n >= 1 && n <= playback.head()) {
        return n;
      }
    } catch (NumberFormatException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No such record: " + typed, e);
    }
    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private static Optional<Place> place(Playback playback, String seat) {
    return seat.isBlank()
        ? Optional.empty()
        : Optional.of(
            playback.scenario().places().stream()
                .filter(place -> place.id().value().equals(seat))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  /** The places whose eyes one may look through; an observer sees what the desk sees. */
  private List<Choice> seats(Playback playback) {
    return playback.scenario().places().stream()
        .filter(place -> !place.seats().contains(Seat.AUD))
        .map(place -> Choice.of(place.id().value(), stepWords.in(place.title())))
        .toList();
  }
}
