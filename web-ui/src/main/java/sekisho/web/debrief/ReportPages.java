package sekisho.web.debrief;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.ActionStatus;
import sekisho.message.DebriefCommand;
import sekisho.message.DocumentHash;
import sekisho.message.ReportSection;
import sekisho.view.debrief.DebriefFile;
import sekisho.view.debrief.DebriefFile.Draft;
import sekisho.view.debrief.Playback;
import sekisho.view.debrief.Report;
import sekisho.view.debrief.ReportHash;
import sekisho.view.debrief.StepKind;
import sekisho.web.Dispatch;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.part.Pair;

/** Fills the pages of the report. */
@Component
class ReportPages {
  /** What is written in the report itself. */
  private static final Set<String> OWN =
      Set.of(
          "ReportDrafted",
          "ReportEdited",
          "ReportSigned",
          "CorrectiveActionAdded",
          "CorrectiveActionMoved");

  private final LookedBack lookedBack;
  private final DebriefHeads heads;
  private final ReportWords reportWords;
  private final Texts texts;
  private final Words words;
  private final FormTurn turn;
  private final Dispatch dispatch;

  ReportPages(
      LookedBack lookedBack,
      DebriefHeads heads,
      ReportWords reportWords,
      Texts texts,
      Words words,
      FormTurn turn,
      Dispatch dispatch) {
    this.lookedBack = lookedBack;
    this.heads = heads;
    this.reportWords = reportWords;
    this.texts = texts;
    this.words = words;
    this.turn = turn;
    this.dispatch = dispatch;
  }

  /** A line of the plan as it is typed. */
  record ActionForm(
      @Nullable String what,
      @Nullable String owner,
      @Nullable String due,
      @Nullable String evidence) {}

  /** The report as it is written; players read it once it is signed. */
  String show(Playback playback, Model model) {
    Optional<Draft> draft =
        DebriefFile.of(playback.records())
            .draft()
            .filter(d -> lookedBack.trainer() || d.signed().isPresent());
    model.addAttribute("debrief", heads.of(playback, "/report"));
    model.addAttribute("trainer", lookedBack.trainer());
    model.addAttribute("ended", playback.ended().isPresent());
    model.addAttribute("signed", draft.flatMap(Draft::signed).isPresent());
    model.addAttribute("stale", draft.filter(d -> later(playback, d)).isPresent());
    model.addAttribute("paper", draft.map(d -> paper(playback, d)).orElse(null));
    model.addAttribute("intact", draft.map(d -> intact(playback, d)).orElse(true));
    model.addAttribute("statuses", words.choices(ActionStatus.class));
    if (!model.containsAttribute("form")) {
      model.addAttribute("form", new ActionForm(null, null, null, null));
    }
    return "debrief/report";
  }

  /** Whether the exercise went on, was scored or talked over after the draft. */
  private static boolean later(Playback playback, Draft draft) {
    return playback.steps().stream()
        .filter(step -> step.number() > draft.record())
        .filter(step -> step.kind() != StepKind.READ && step.kind() != StepKind.REFUSED)
        .anyMatch(step -> !OWN.contains(step.type()));
  }

  private boolean intact(Playback playback, Draft draft) {
    return draft.signed().map(s -> s.hash().equals(hash(playback, draft))).orElse(true);
  }

  ReportPaper paper(Playback playback, Draft draft) {
    return reportWords.of(Report.of(playback, draft.record()), draft);
  }

  /** The hash of the report as it is written. */
  DocumentHash hash(Playback playback, Draft draft) {
    return ReportHash.of(Report.of(playback, draft.record()), draft, texts::read);
  }

  /** Sends a command under the id of the form. */
  void send(DebriefCommand command) {
    dispatch.send(turn.commandId(), command);
  }

  /** The form in which a section is written. */
  String section(Playback playback, Draft draft, ReportSection section, Model model) {
    ReportPaper paper = paper(playback, draft);
    model.addAttribute("debrief", heads.of(playback, "/report"));
    model.addAttribute("section", section.name());
    model.addAttribute("sectionName", words.label(section));
    model.addAttribute("signed", draft.signed().isPresent());
    var beside = new ArrayList<Pair>();
    paper.timeline().stream()
        .limit(40)
        .forEach(row -> beside.add(Pair.of("#" + row.number() + " " + row.since(), row.what())));
    model.addAttribute("beside", beside);
    return "debrief/section";
  }
}
