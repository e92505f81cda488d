package sekisho.web.debrief;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.DebriefCommand.DraftReport;
import sekisho.message.DebriefCommand.EditReport;
import sekisho.message.DebriefCommand.SignReport;
import sekisho.message.DocumentHash;
import sekisho.message.ReportSection;
import sekisho.view.debrief.DebriefFile;
import sekisho.view.debrief.DebriefFile.Draft;
import sekisho.view.debrief.Playback;
import sekisho.view.debrief.Report;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;

/** The after-action report: drafted from the record, written section by section, signed. */
@Controller
class ReportController {
  private static final String LABELS = "debrief.report.form";

  private final LookedBack lookedBack;
  private final ReportPages pages;
  private final ReportDrafting drafting;
  private final Texts texts;
  private final FormTurn turn;

  ReportController(
      LookedBack lookedBack,
      ReportPages pages,
      ReportDrafting drafting,
      Texts texts,
      FormTurn turn) {
    this.lookedBack = lookedBack;
    this.pages = pages;
    this.drafting = drafting;
    this.texts = texts;
    this.turn = turn;
  }

  /** Nothing is typed: the button alone is the form. */
  record Button() {}

  /** A section as somebody writes it. */
  record SectionForm(@Nullable String revision, @Nullable String text) {}

  /** The revision and the hash that were shown. */
  record SignatureForm(@Nullable String revision, @Nullable String hash) {}

  @GetMapping("/exercises/{exercise}/report")
  String show(@PathVariable UUID exercise, Model model) {
    return lookedBack.in(exercise, playback -> pages.show(playback, model));
  }

  @PostMapping("/exercises/{exercise}/report/draft")
  String draft(
      @PathVariable UUID exercise,
      @ModelAttribute("button") Button button,
      BindingResult bound,
      Model model) {
    return lookedBack.in(
        exercise,
        playback ->
            turn.send(
                model,
                Fields.of(bound, LABELS),
                () ->
                    new DraftReport(
                        playback.exercise(),
                        playback.head(),
                        drafting.sections(Report.of(playback, playback.head()))),
                address(playback),
                () -> pages.show(playback, model)));
  }

  @GetMapping("/exercises/{exercise}/report/sections/{section}")
  String section(@PathVariable UUID exercise, @PathVariable ReportSection section, Model model) {
    return lookedBack.in(
        exercise,
        playback -> {
          Draft draft = written(playback);
          String text =
              Optional.ofNullable(draft.sections().get(section)).map(texts::read).orElse("");
          model.addAttribute("form", new SectionForm(Integer.toString(draft.revision()), text));
          return pages.section(playback, draft, section, model);
        });
  }

  @PostMapping("/exercises/{exercise}/report/sections/{section}")
  String edit(
      @PathVariable UUID exercise,
      @PathVariable ReportSection section,
      @ModelAttribute("form") SectionForm form,
      BindingResult bound,
      Model model) {
    Fields fields = Fields.of(bound, LABELS);
    var revision = fields.whole("revision", 1, Integer.MAX_VALUE);
    var text = fields.text("text");
    return lookedBack.in(
        exercise,
        playback ->
            turn.send(
                model,
                fields,
                () ->
                    new EditReport(
                        playback.exercise(),
                        Math.toIntExact(revision.get()),
                        section,
                        texts.keep(text.get()),
                        ReportDrafting.cited(text.get())),
                address(playback) + "#h-" + section,
                () -> pages.section(playback, written(playback), section, model)));
  }

  @PostMapping("/exercises/{exercise}/report/signature")
  String sign(
      @PathVariable UUID exercise,
      @ModelAttribute("signature") SignatureForm form,
      BindingResult bound,
      Model model) {
    Fields fields = Fields.of(bound, LABELS);
    var revision = fields.whole("revision", 1, Integer.MAX_VALUE);
    var hash = fields.value("hash", DocumentHash::new);
    return lookedBack.in(
        exercise,
        playback ->
            turn.act(
                model,
                fields,
                () -> {
                  if (pages.hash(playback, written(playback)).equals(hash.get())) {
                    pages.send(
                        new SignReport(
                            playback.exercise(), Math.toIntExact(revision.get()), hash.get()));
                  } else {
                    fields.error("hash", "debrief.report.changed");
                  }
                },
                address(playback),
                () -> pages.show(playback, model)));
  }

  private static Draft written(Playback playback) {
    return DebriefFile.of(playback.records())
        .draft()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  static String address(Playback playback) {
    return DebriefHeads.address(playback) + "/report";
  }
}
