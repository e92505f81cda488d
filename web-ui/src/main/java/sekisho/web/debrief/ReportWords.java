package sekisho.web.debrief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.ReportSection;
import sekisho.message.ScoreTotal;
import sekisho.message.TextRef;
import sekisho.view.debrief.DebriefFile;
import sekisho.view.debrief.DebriefFile.Draft;
import sekisho.view.debrief.Report;
import sekisho.view.debrief.ReportHash;
import sekisho.view.debrief.Step;
import sekisho.view.debrief.StepKind;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.RecordWords;
import sekisho.web.identity.Officials;
import sekisho.web.part.Pair;

/** Puts an after-action report into words. */
@Component
class ReportWords {
  private final StepWords stepWords;
  private final ScoreWords scoreWords;
  private final RecordWords recordWords;
  private final Officials officials;
  private final Texts texts;
  private final Times times;
  private final Words words;

  ReportWords(
      StepWords stepWords,
      ScoreWords scoreWords,
      RecordWords recordWords,
      Officials officials,
      Texts texts,
      Times times,
      Words words) {
    this.stepWords = stepWords;
    this.scoreWords = scoreWords;
    this.recordWords = recordWords;
    this.officials = officials;
    this.texts = texts;
    this.times = times;
    this.words = words;
  }

  ReportPaper of(Report report, Draft draft) {
    String title = texts.read(report.playback().name());
    return new ReportPaper(
        title,
        texts.languageOf(title),
        report.record(),
        draft.revision(),
        ReportHash.of(report, draft, texts::read).sha256(),
        overview(report),
        parts(report, draft.sections()),
        places(report),
        scoreWords.objectives(report),
        timeline(report),
        report.decisions().stream().map(taken -> decision(report, taken)).toList(),
        scoreWords.rows(report),
        totals(report),
        report.file().plan().stream().map(line -> scoreWords.plan(report, line)).toList(),
        annex(report),
        report.file().signatures().stream().map(this::signature).toList());
  }

  /** What was, in names and numbers. */
  List<Pair> overview(Report report) {
    Report.Overview o = report.overview();
    List<Pair> pairs = new ArrayList<>();
    pairs.add(
        pair(
            "scenario",
            stepWords.in(report.playback().scenario().title()) + " " + o.scenario().version()));
    pairs.add(pair("scenarioHash", o.scenario().document().sha256()));
    o.runGroup().ifPresent(group -> pairs.add(pair("group", group)));
    pairs.add(pair("started", o.started().map(times::at).orElse("—")));
    pairs.add(pair("ended", o.ended().map(times::at).orElse("—")));
    pairs.add(pair("epoch", times.at(o.epoch())));
    pairs.add(pair("length", stepWords.since(o.epoch(), o.exerciseEnd())));
    pairs.add(pair("policies", words.list(o.policies().stream().map(v -> v.value()).toList())));
    pairs.add(pair("delivered", Long.toString(o.delivered())));
    pairs.add(pair("decisions", Long.toString(o.decisions())));
    pairs.add(pair("refused", Long.toString(o.refused())));
    pairs.add(pair("records", Long.toString(report.record())));
    return pairs;
  }

  private Pair pair(String name, @Nullable String value) {
    return Pair.of(words.of("debrief.report." + name), value);
  }

  private List<ReportPaper.Part> parts(Report report, Map<ReportSection, TextRef> sections) {
    return Arrays.stream(ReportSection.values())
        .map(section -> part(report, section, Optional.ofNullable(sections.get(section))))
        .toList();
  }

  private ReportPaper.Part part(Report report, ReportSection section, Optional<TextRef> ref) {
    String text = ref.map(texts::read).orElse("");
    return new ReportPaper.Part(
        section.name(),
        words.label(section),
        text.lines().filter(line -> !line.isBlank()).toList(),
        text.isEmpty() ? null : texts.languageOf(text),
        DebriefHeads.address(report.playback()) + "/report/sections/" + section);
  }

  private List<ReportPaper.PlaceRow> places(Report report) {
    return report.overview().places().stream()
        .map(
            seated ->
                new ReportPaper.PlaceRow(
                    stepWords.in(seated.place().title()),
                    seated.players().isEmpty()
                        ? seated
                            .automation()
                            .map(words::label)
                            .orElse(words.of("debrief.report.nobody"))
                        : words.list(seated.players().stream().map(officials::name).toList())))
        .toList();
  }

  private List<ReportPaper.TimeRow> timeline(Report report) {
    return report.timeline().stream()
        .map(
            step ->
                new ReportPaper.TimeRow(
                    step.number(),
                    DebriefPage.address(report.playback(), step.number(), Optional.empty()),
                    times.shortAt(step.time()),
                    stepWords.since(report.playback().epoch(), step.time()),
                    outside(step),
                    stepWords.what(report.playback().scenario(), step),
                    stepWords.who(report.playback().scenario(), step)))
        .toList();
  }

  private static boolean outside(Step step) {
    return step.kind() == StepKind.INJECT || step.kind() == StepKind.WORLD;
  }

  private ReportPaper.DecisionRow decision(Report report, Report.Taken taken) {
    Step step = taken.decision().step();
    String reason = step.text().map(texts::read).orElse(null);
    var scenario = report.playback().scenario();
    return new ReportPaper.DecisionRow(
        step.number(),
        DebriefPage.address(report.playback(), step.number(), Optional.empty()),
        times.shortAt(step.time()),
        recordWords.what(step.type()),
        stepWords.caseName(scenario, taken.decision().key().scenarioCase()),
        stepWords.who(scenario, step),
        recordWords.carried(taken.decision().chosen()),
        reason,
        reason == null ? null : texts.languageOf(reason),
        words.of(
            "debrief.report.seen",
            taken.caseRecords(),
            taken.opened().size(),
            taken.opened().size() + taken.unopened().size()),
        taken.unopened().isEmpty()
            ? null
            : words.of(
                "debrief.report.unseen",
                words.list(
                    taken.unopened().stream()
                        .map(
                            letter ->
                                letter.title().map(stepWords::in).orElse("#" + letter.delivered()))
                        .toList())));
  }

  private List<Pair> totals(Report report) {
    return report.scores().totals().stream()
        .map(
            total ->
                Pair.of(
                    total
                        .place()
                        .map(place -> stepWords.place(report.playback().scenario(), place))
                        .orElse(words.of("debrief.report.team")),
                    total(total)))
        .toList();
  }

  /** A total and its rating. */
  String total(ScoreTotal total) {
    return total
        .tenths()
        .map(
            tenths ->
                words.of(
                    "debrief.report.total",
                    scoreWords.tenths(tenths),
                    total.band().map(scoreWords::band).orElse("—")))
        .orElse(words.of("debrief.report.not-judged"));
  }

  private List<ReportPaper.AnnexRow> annex(Report report) {
    return report.annex().stream()
        .map(
            step ->
                new ReportPaper.AnnexRow(
                    step.number(),
                    times.shortAt(step.time()),
                    step.type(),
                    stepWords.who(report.playback().scenario(), step),
                    step.hash()))
        .toList();
  }

  private String signature(DebriefFile.Signature signature) {
    return words.of(
        "debrief.report.signature",
        signature.revision(),
        signature.by().map(officials::name).orElse(words.of("debrief.desk")),
        times.atSecond(signature.at()),
        signature.hash());
  }
}
