package sekisho.web.debrief;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.Band;
import sekisho.view.debrief.DebriefFile;
import sekisho.view.debrief.ObjectiveResult;
import sekisho.view.debrief.Report;
import sekisho.view.debrief.ScoreLines;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.part.Chip;

/** Puts scores, ratings and the improvement plan of a report into words. */
@Component
class ScoreWords {
  private static final int TENTHS = 10;

  private final StepWords stepWords;
  private final Texts texts;
  private final Times times;
  private final Words words;

  ScoreWords(StepWords stepWords, Texts texts, Times times, Words words) {
    this.stepWords = stepWords;
    this.texts = texts;
    this.times = times;
    this.words = words;
  }

  List<ReportPaper.ObjectiveRow> objectives(Report report) {
    return report.objectives().stream()
        .map(
            result ->
                new ReportPaper.ObjectiveRow(
                    stepWords.in(result.objective().text()),
                    rating(result),
                    result.objective().tasks().stream()
                        .map(task -> stepWords.in(task.target()))
                        .toList()))
        .toList();
  }

  private Chip rating(ObjectiveResult result) {
    return result.band().map(this::rating).orElse(Chip.todo(words.of("debrief.report.not-judged")));
  }

  /** A rating, after the names of HSEEP. */
  String band(Band band) {
    return words.of("debrief.band." + band);
  }

  private Chip rating(Band band) {
    String label = band(band);
    return switch (band) {
      case PERFORMED -> Chip.ok(label);
      case SOME_CHALLENGES -> Chip.go(label);
      case MAJOR_CHALLENGES -> Chip.warn(label);
      case UNABLE -> Chip.bad(label);
    };
  }

  List<ReportPaper.ScoreRow> rows(Report report) {
    return report.scores().lines().stream().map(line -> row(report, line)).toList();
  }

  private ReportPaper.ScoreRow row(Report report, ScoreLines.Line line) {
    return new ReportPaper.ScoreRow(
        stepWords.in(line.criterion().text()),
        stepWords.place(report.playback().scenario(), line.place()),
        line.tenths()
            .map(t -> words.of("debrief.report.points", tenths(t), line.criterion().points()))
            .orElseGet(
                () ->
                    line.leftOut()
                        .map(reason -> words.of("debrief.left-out." + reason))
                        .orElse(words.of("debrief.report.waiting"))),
        evidence(report, line.records()),
        line.searched()
            .map(window -> words.of("debrief.report.searched", window.from(), window.to()))
            .orElse(""));
  }

  /** Points in tenths: 85.5. */
  String tenths(long tenths) {
    return tenths / TENTHS + "." + tenths % TENTHS;
  }

  ReportPaper.PlanRow plan(Report report, DebriefFile.PlanLine line) {
    String what = texts.read(line.action().what());
    String owner = texts.read(line.action().owner());
    return new ReportPaper.PlanRow(
        line.number(),
        what,
        texts.languageOf(what),
        owner,
        texts.languageOf(owner),
        times.day(line.action().due()),
        status(line),
        line.status().name(),
        evidence(report, line.action().evidence()));
  }

  private Chip status(DebriefFile.PlanLine line) {
    String label = words.label(line.status());
    return switch (line.status()) {
      case OPEN -> Chip.todo(label);
      case UNDER_WAY -> Chip.go(label);
      case DONE -> Chip.ok(label);
      case DROPPED -> Chip.warn(label);
    };
  }

  private static List<ReportPaper.Evidence> evidence(Report report, List<Long> records) {
    return records.stream()
        .map(
            n ->
                new ReportPaper.Evidence(
                    n, DebriefPage.address(report.playback(), n, Optional.empty())))
        .toList();
  }
}
