package sekisho.web.integrity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import sekisho.view.ledger.LedgerState;
import sekisho.view.ledger.LogHead;
import sekisho.view.ledger.LogHeads;
import sekisho.web.CurrentOfficial;
import sekisho.web.FormTurn;
import sekisho.web.proof.Square;

/** The state of the log and its witnesses, and checks of the whole record on request. */
@Controller
class IntegrityController {
  private static final int CHECKS_SHOWN = 10;

  private final LedgerState state;
  private final LogHeads heads;
  private final IntegrityChecks checks;
  private final CheckLines lines;
  private final CurrentOfficial official;
  private final FormTurn turn;

  IntegrityController(
      LedgerState state,
      LogHeads heads,
      IntegrityChecks checks,
      CheckLines lines,
      CurrentOfficial official,
      FormTurn turn) {
    this.state = state;
    this.heads = heads;
    this.checks = checks;
    this.lines = lines;
    this.official = official;
    this.turn = turn;
  }

  @GetMapping("/integrity")
  String show(Model model) {
    LedgerState.State now = state.now();
    Optional<LogHead> head = now.head();
    model.addAttribute("state", now);
    model.addAttribute("lag", lines.lag(now.lag()));
    model.addAttribute("limit", lines.lag(LedgerState.ALARM));
    model.addAttribute("newest", head.orElse(null));
    model.addAttribute("code", head.map(h -> Square.of(h.note())).orElse(null));
    model.addAttribute("witnesses", now.witnesses().stream().map(w -> lines.of(w, head)).toList());
    model.addAttribute("key", heads.verifierKey());
    model.addAttribute("checks", checks.newest(CHECKS_SHOWN).stream().map(lines::of).toList());
    return "integrity/show";
  }

  @PostMapping("/integrity/checks")
  String begin() {
    UUID id = turn.commandId().value();
    checks.begin(id, official.player());
    return turn.seeOther("/integrity/checks/" + id);
  }

  @GetMapping("/integrity/checks/{check}")
  String check(@PathVariable UUID check, Model model) {
    model.addAttribute(
        "check",
        checks
            .find(check)
            .map(lines::of)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "integrity/check";
  }
}
