package sekisho.web.party;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.CaseId;
import sekisho.message.MatchedEntry;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;

/** The parties of a case, what resembles them on a list, and what people said about it. */
@Controller
@RequestMapping("/cases/{id}/parties")
class CasePartiesController {
  private final CasePartiesPage page;
  private final FormTurn turn;
  private final Texts texts;

  CasePartiesController(CasePartiesPage page, FormTurn turn, Texts texts) {
    this.page = page;
    this.turn = turn;
    this.texts = texts;
  }

  @GetMapping
  String show(@PathVariable UUID id, @RequestParam Optional<Integer> match, Model model) {
    return page.show(id, model, match);
  }

  @PostMapping("/disposition")
  String dispose(
      @PathVariable UUID id,
      @ModelAttribute("form") DispositionForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, DispositionForm.LABELS);
    var screening = fields.whole("screening", 0, Long.MAX_VALUE - 1);
    var match = fields.whole("match", 0, Integer.MAX_VALUE - 1);
    if (!screening.understood() || !match.understood()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    MatchedEntry about =
        page.about(id, screening.get(), match.get())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return turn.send(
        model,
        fields,
        DispositionForm.read(new CaseId(id), about, fields, texts::keep),
        CasePartiesPage.address(id),
        () -> page.show(id, model, Optional.of(match.get().intValue())));
  }
}
