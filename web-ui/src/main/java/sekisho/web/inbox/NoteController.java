package sekisho.web.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.CaseId;
import sekisho.message.Seat;
import sekisho.message.scenario.ScenarioCase;
import sekisho.view.casefile.CaseFiles;
import sekisho.view.inbox.Inboxes;
import sekisho.web.CurrentOfficial;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.part.Choice;

/** The notes of a place: why it decided as it did, for its own debrief. */
@Controller
@RequestMapping("/inbox/notes")
class NoteController {
  private final InboxPage page;
  private final InboxWords words;
  private final CaseFiles cases;
  private final CurrentOfficial official;
  private final FormTurn turn;
  private final Texts texts;

  NoteController(
      InboxPage page,
      InboxWords words,
      CaseFiles cases,
      CurrentOfficial official,
      FormTurn turn,
      Texts texts) {
    this.page = page;
    this.words = words;
    this.cases = cases;
    this.official = official;
    this.turn = turn;
    this.texts = texts;
  }

  @GetMapping
  String show(Model model) {
    Inboxes.Own own =
        page.own().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Map<CaseId, String> titles = titles(own);
    model.addAttribute("place", words.title(own.place()));
    model.addAttribute("open", own.open());
    model.addAttribute(
        "notes",
        own.inbox().notes().stream()
            .map(n -> words.note(n, n.caseId().flatMap(id -> Optional.ofNullable(titles.get(id)))))
            .toList());
    model.addAttribute("cases", choices(titles));
    if (!model.containsAttribute("noteForm")) {
      model.addAttribute("noteForm", NoteForm.blank());
    }
    return "inbox/notes";
  }

  @PostMapping
  String record(@ModelAttribute("noteForm") NoteForm form, BindingResult bound, Model model) {
    Inboxes.Own own =
        page.own().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var fields = Fields.of(bound, NoteForm.LABELS);
    var command = NoteForm.read(page.exercise(), fields, texts::keep, titles(own)::containsKey);
    return turn.send(model, fields, command, "/inbox/notes", () -> show(model));
  }

  /** The cases of the scenario that the place may know of. */
  private Map<CaseId, String> titles(Inboxes.Own own) {
    Map<CaseId, String> titles = new LinkedHashMap<>();
    for (ScenarioCase one : own.scenario().cases()) {
      CaseId caseId = CaseId.inExercise(page.exercise(), one.id());
      cases
          .find(caseId)
          .filter(file -> file.submittedBefore() || official.seat() == Seat.APPLICANT)
          .ifPresent(_ -> titles.put(caseId, one.request().title()));
    }
    return titles;
  }

  private static List<Choice> choices(Map<CaseId, String> titles) {
    return titles.entrySet().stream()
        .map(e -> Choice.of(e.getKey().toString(), e.getValue()))
        .toList();
  }
}
