package sekisho.web.submission;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import sekisho.message.CaseId;
import sekisho.message.CommandId;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.view.casefile.CaseFile;
import sekisho.web.CurrentOfficial;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.identity.Reach;
import sekisho.web.part.Choice;

/** Opens a draft, and shows where its sections stand. */
@Controller
class DraftController {
  private final RequestPages pages;
  private final TaskList tasks;
  private final FormTurn turn;
  private final Texts texts;
  private final CurrentOfficial official;
  private final Reach reach;
  private final Words words;

  DraftController(
      RequestPages pages,
      TaskList tasks,
      FormTurn turn,
      Texts texts,
      CurrentOfficial official,
      Reach reach,
      Words words) {
    this.pages = pages;
    this.tasks = tasks;
    this.turn = turn;
    this.texts = texts;
    this.official = official;
    this.reach = reach;
    this.words = words;
  }

  @GetMapping("/cases/new")
  String fresh(Model model) {
    model.addAttribute("form", new TitleForm(""));
    return "submission/new";
  }

  @PostMapping("/cases")
  String open(@ModelAttribute("form") TitleForm form, BindingResult bound, Model model) {
    CaseId id = caseOf(turn.commandId());
    var fields = RequestPages.fields(bound);
    var command = form.read(fields, id, texts::keep);
    return turn.send(model, fields, command, "/cases/" + id + "/request", () -> "submission/new");
  }

  @GetMapping("/cases/{id}/request")
  String request(@PathVariable UUID id, Model model) {
    CaseFile file = pages.shown(id);
    model.addAttribute("returned", tasks.returned(file));
    if (official.seat() != Seat.APPLICANT || !RequestPages.editable(file) || file.past()) {
      model.addAttribute("acts", acts(file));
      return pages.showRequest(model, file, "request");
    }
    model.addAttribute("gates", tasks.gates(file));
    model.addAttribute("next", tasks.next(file));
    return pages.show(model, file, "tasks");
  }

  /** What the reader may do with a submitted request: an address and its words. */
  private List<Choice> acts(CaseFile file) {
    List<Choice> acts = new ArrayList<>();
    if (file.past()) {
      return acts;
    }
    if (file.stage() == Stage.SUBMITTED) {
      acts.add(act(file, "/intake", "submission.intake.title"));
    }
    if (RequestPages.amendable(file)) {
      acts.add(act(file, "/amendment", "submission.amendment.title"));
    }
    if (RequestPages.withdrawable(file)) {
      acts.add(act(file, "/withdrawal", "submission.withdrawal.title"));
    }
    return acts.stream().filter(act -> reach.mayOpen(act.value())).toList();
  }

  private Choice act(CaseFile file, String page, String key) {
    return Choice.of(CaseHeads.address(file) + page, words.of(key));
  }

  /** The same form sent twice opens one case: its id follows from the id of the form. */
  private static CaseId caseOf(CommandId command) {
    byte[] name = ("case of " + command).getBytes(StandardCharsets.UTF_8);
    return new CaseId(UUID.nameUUIDFromBytes(name));
  }
}
