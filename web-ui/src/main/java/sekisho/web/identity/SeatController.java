package sekisho.web.identity;

import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sekisho.message.Seat;
import sekisho.web.FormTurn;
import sekisho.web.Words;

/** Switching the seat that one acts in. */
@Controller
class SeatController {
  private final ActingSeat acting;
  private final FormTurn turn;
  private final Words words;

  SeatController(ActingSeat acting, FormTurn turn, Words words) {
    this.acting = acting;
    this.turn = turn;
    this.words = words;
  }

  /** Acts in another seat from now on; a seat that is not held any more is simply not taken. */
  @PostMapping("/seat")
  String actIn(@RequestParam String seat, RedirectAttributes flash) {
    Arrays.stream(Seat.values())
        .filter(s -> s.name().equals(seat))
        .filter(acting::actIn)
        .forEach(
            s -> flash.addFlashAttribute("done", words.of("identity.seat.taken", words.label(s))));
    return turn.seeOther("/");
  }
}
