package sekisho.web.debrief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sekisho.message.ReportSection;
import sekisho.message.SectionText;
import sekisho.message.TextRef;
import sekisho.view.debrief.DebriefFile;
import sekisho.view.debrief.ObjectiveResult;
import sekisho.view.debrief.Report;
import sekisho.view.debrief.ScoreLines;
import sekisho.view.debrief.Step;
import sekisho.view.debrief.StepKind;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.RecordWords;

/**
 * Drafts the sections of an after-action report from the record alone: each sentence names the
 * records on which it rests. What it means is for people to write.
 */
@Component
class ReportDrafting {
  /** From this share of the points on, something is a strength; below half it is to be improved. */
  private static final double STRONG = 0.9;

  private static final double WEAK = 0.5;

  private final StepWords stepWords;
  private final ReportWords reportWords;
  private final ScoreWords scoreWords;
  private final RecordWords recordWords;
  private final Texts texts;
  private final Times times;
  private final Words words;

  ReportDrafting(
      StepWords stepWords,
      ReportWords reportWords,
      ScoreWords scoreWords,
      RecordWords recordWords,
      Texts texts,
      Times times,
      Words words) {
    this.stepWords = stepWords;
    this.reportWords = reportWords;
    this.scoreWords = scoreWords;
    this.recordWords = recordWords;
    this.texts = texts;
    this.times = times;
    this.words = words;
  }

  /** All sections, kept as texts; call it inside the act of the form. */
  List<SectionText> sections(Report report) {
    return Arrays.stream(ReportSection.values())
        .map(section -> new SectionText(section, texts.keep(draft(report, section))))
        .toList();
  }

  /** What a section says before anybody has written in it. */
  String draft(Report report, ReportSection section) {
    List<String> lines =
        switch (section) {
          case OVERVIEW -> overview(report);
          case OBJECTIVES -> objectives(report);
          case TIMELINE -> timeline(report);
          case DECISIONS -> decisions(report);
          case STRENGTHS -> strengths(report);
          case IMPROVEMENTS -> improvements(report);
          case SCORES -> scores(report);
          case HOTWASH -> hotwash(report);
        };
    return lines.isEmpty() ? words.of("debrief.draft.none") : String.join("\n", lines);
  }

  private List<String> overview(Report report) {
    Report.Overview o = report.overview();
    long played = o.places().stream().filter(p -> !p.players().isEmpty()).count();
    return List.of(
        words.of(
            "debrief.draft.overview",
            stepWords.in(report.playback().scenario().title()),
            o.started().map(times::at).orElse("—"),
            o.ended().map(times::at).orElse("—"),
            stepWords.since(o.epoch(), o.exerciseEnd())),
        words.of(
            "debrief.draft.overview.numbers", played, o.delivered(), o.decisions(), o.refused()),
        words.of(
            o.aborted() ? "debrief.draft.overview.aborted" : "debrief.draft.overview.ended",
            Long.toString(report.playback().ended().map(r -> r.number()).orElse(report.record()))));
  }

  private List<String> objectives(Report report) {
    return report.objectives().stream().map(this::objective).toList();
  }

  private String objective(ObjectiveResult result) {
    return words.of(
        "debrief.draft.objective",
        stepWords.in(result.objective().text()),
        result.band().map(scoreWords::band).orElse(words.of("debrief.report.not-judged")),
        numbers(result.lines().stream().flatMap(l -> l.records().stream()).toList()));
  }

  private List<String> timeline(Report report) {
    return report.timeline().stream()
        .filter(step -> step.kind() == StepKind.INJECT)
        .map(
            step ->
                words.of(
                    "debrief.draft.timeline",
                    stepWords.since(report.playback().epoch(), step.time()),
                    stepWords.what(report.playback().scenario(), step),
                    Long.toString(step.number())))
        .toList();
  }

  private List<String> decisions(Report report) {
    List<Report.Taken> taken = report.decisions();
    List<String> lines = new ArrayList<>();
    lines.add(words.of("debrief.draft.decisions", taken.size()));
    List<Long> blind =
        taken.stream()
            .filter(t -> !t.unopened().isEmpty())
            .map(t -> t.decision().step().number())
            .toList();
    if (!blind.isEmpty()) {
      lines.add(words.of("debrief.draft.decisions.unread", blind.size(), numbers(blind)));
    }
    return lines;
  }

  private List<String> strengths(Report report) {
    return report.scores().lines().stream()
        .filter(line -> line.share().filter(s -> s.value() >= STRONG).isPresent())
        .map(line -> scored(report, line))
        .toList();
  }

  private List<String> improvements(Report report) {
    List<String> lines = new ArrayList<>();
    report.scores().lines().stream()
        .filter(line -> line.share().filter(s -> s.value() < WEAK).isPresent())
        .map(line -> scored(report, line))
        .forEach(lines::add);
    report.decisions().stream()
        .filter(t -> !t.unopened().isEmpty())
        .map(
            t ->
                words.of(
                    "debrief.draft.unread",
                    stepWords.who(report.playback().scenario(), t.decision().step()),
                    recordWords.what(t.decision().step().type()),
                    Long.toString(t.decision().step().number())))
        .forEach(lines::add);
    report.timeline().stream()
        .filter(ReportDrafting::missed)
        .map(
            step ->
                words.of(
                    "debrief.draft.missed",
                    stepWords.what(report.playback().scenario(), step),
                    Long.toString(step.number())))
        .forEach(lines::add);
    return lines;
  }

  private static boolean missed(Step step) {
    return step.type().equals("ExpectationSettled")
        && step.details().stream().anyMatch(d -> d.label().equals("searched"));
  }

  private String scored(Report report, ScoreLines.Line line) {
    String records =
        line.records().isEmpty()
            ? line.searched()
                .map(w -> words.of("debrief.report.searched", w.from(), w.to()))
                .orElse("")
            : numbers(line.records());
    return words.of(
        "debrief.draft.scored",
        stepWords.place(report.playback().scenario(), line.place()),
        stepWords.in(line.criterion().text()),
        line.tenths().map(t -> scoreWords.tenths(t)).orElse("—"),
        line.criterion().points(),
        records);
  }

  private List<String> scores(Report report) {
    ScoreLines scores = report.scores();
    if (scores.sheet() == 0) {
      return List.of(words.of("debrief.draft.scores.none"));
    }
    List<String> lines = new ArrayList<>();
    lines.add(words.of("debrief.draft.scores", scores.sheet(), scores.model()));
    scores
        .team()
        .ifPresent(
            team -> lines.add(words.of("debrief.draft.scores.team", reportWords.total(team))));
    return lines;
  }

  private List<String> hotwash(Report report) {
    List<DebriefFile.Feedback> feedback = report.file().feedback();
    if (feedback.isEmpty()) {
      return List.of(words.of("debrief.draft.hotwash.none"));
    }
    List<String> lines = new ArrayList<>();
    lines.add(words.of("debrief.draft.hotwash", feedback.size()));
    feedback.forEach(
        given -> {
          given
              .strengths()
              .forEach(t -> lines.add(said("debrief.draft.hotwash.strength", t, given)));
          given
              .improvements()
              .forEach(t -> lines.add(said("debrief.draft.hotwash.improvement", t, given)));
        });
    return lines;
  }

  private String said(String key, TextRef text, DebriefFile.Feedback given) {
    return words.of(key, texts.read(text), Long.toString(given.record()));
  }

  private static String numbers(List<Long> records) {
    return records.stream().distinct().sorted().map(n -> "#" + n).collect(Collectors.joining(" "));
  }

  /** The records that a text names, as #12. */
  static List<Long> cited(String text) {
    return Pattern.compile("#(\\d{1,9})")
        .matcher(text)
        .results()
        .map(found -> Long.parseLong(found.group(1)))
        .distinct()
        .toList();
  }
}
