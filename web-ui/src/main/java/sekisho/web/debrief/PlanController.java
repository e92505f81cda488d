package sekisho.web.debrief;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import sekisho.message.ActionStatus;
import sekisho.message.CorrectiveAction;
import sekisho.message.DebriefCommand.AddCorrectiveAction;
import sekisho.message.DebriefCommand.MoveCorrectiveAction;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.debrief.ReportPages.ActionForm;

/** The improvement plan: what is to be done, by whom, until when, and how far it is. */
@Controller
class PlanController {
  private static final String LABELS = "debrief.plan";
  private static final int LONGEST = 1_000;

  private final LookedBack lookedBack;
  private final ReportPages pages;
  private final Texts texts;
  private final FormTurn turn;

  PlanController(LookedBack lookedBack, ReportPages pages, Texts texts, FormTurn turn) {
    this.lookedBack = lookedBack;
    this.pages = pages;
    this.texts = texts;
    this.turn = turn;
  }

  /** How far a line is. */
  record StatusForm(@Nullable String status) {}

  @PostMapping("/exercises/{exercise}/report/actions")
  String add(
      @PathVariable UUID exercise,
      @ModelAttribute("form") ActionForm form,
      BindingResult bound,
      Model model) {
    Fields fields = Fields.of(bound, LABELS);
    var what = fields.text("what", LONGEST);
    var owner = fields.text("owner", LONGEST);
    var due = fields.day("due");
    var evidence = fields.maybeText("evidence");
    return lookedBack.in(
        exercise,
        playback ->
            turn.send(
                model,
                fields,
                () ->
                    new AddCorrectiveAction(
                        playback.exercise(),
                        new CorrectiveAction(
                            texts.keep(what.get()),
                            texts.keep(owner.get()),
                            due.get(),
                            records(evidence.get()))),
                ReportController.address(playback) + "#h-plan",
                () -> pages.show(playback, model)));
  }

  @PostMapping("/exercises/{exercise}/report/actions/{number}")
  String move(
      @PathVariable UUID exercise,
      @PathVariable int number,
      @ModelAttribute("moved") StatusForm form,
      BindingResult bound,
      Model model) {
    Fields fields = Fields.of(bound, LABELS);
    var status = fields.choice("status", ActionStatus.class);
    return lookedBack.in(
        exercise,
        playback ->
            turn.send(
                model,
                fields,
                () -> new MoveCorrectiveAction(playback.exercise(), number, status.get()),
                ReportController.address(playback) + "#h-plan",
                () -> pages.show(playback, model)));
  }

  /** The numbers of records that were typed, with or without the sign before them. */
  private static List<Long> records(Optional<String> typed) {
    return typed
        .map(text -> ReportDrafting.cited(text.replaceAll("#?(\\d+)", "#$1")))
        .orElse(List.of());
  }
}
