package sekisho.web.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.DocumentHash;
import sekisho.message.ReportSection;
import sekisho.view.debrief.DebriefFile.Draft;
import sekisho.view.debrief.Moment.Letter;
import sekisho.view.debrief.Report;
import sekisho.view.debrief.ScoreLines;
import sekisho.view.debrief.Step;
import sekisho.web.Texts;

/** The report for machines: codes, numbers and moments, and the words as they were written. */
@Component
class ReportJson {
  private static final String FORMAT = "sekisho-after-action-report/1";

  private final Texts texts;

  ReportJson(Texts texts) {
    this.texts = texts;
  }

  Map<String, Object> of(Report report, Draft draft, DocumentHash hash) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("marking", "EXERCISE");
    json.put("revision", draft.revision());
    json.put("record", report.record());
    json.put("hash", hash.sha256());
    json.put(
        "signatures",
        report.file().signatures().stream()
            .map(
                s ->
                    Map.of(
                        "revision", s.revision(),
                        "hash", s.hash().sha256(),
                        "at", s.at().toString()))
            .toList());
    json.put("overview", overview(report));
    json.put("sections", sections(draft));
    json.put("objectives", objectives(report));
    json.put("timeline", report.timeline().stream().map(ReportJson::step).toList());
    json.put("decisions", report.decisions().stream().map(ReportJson::decision).toList());
    json.put("scores", report.scores().lines().stream().map(ReportJson::score).toList());
    json.put("totals", report.scores().totals());
    json.put("improvementPlan", plan(report));
    json.put("annex", report.annex().stream().map(ReportJson::step).toList());
    return json;
  }

  private static Map<String, Object> overview(Report report) {
    Report.Overview o = report.overview();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("exercise", o.exercise().toString());
    json.put("scenario", o.scenario().scenario());
    json.put("version", o.scenario().version());
    json.put("scenarioHash", o.scenario().document().sha256());
    o.runGroup().ifPresent(group -> json.put("runGroup", group));
    o.started().ifPresent(at -> json.put("started", at.toString()));
    o.ended().ifPresent(at -> json.put("ended", at.toString()));
    json.put("exerciseEpoch", o.epoch().toString());
    json.put("exerciseEnd", o.exerciseEnd().toString());
    json.put("aborted", o.aborted());
    json.put("policyVersions", o.policies().stream().map(v -> v.value()).toList());
    json.put("delivered", o.delivered());
    json.put("decisions", o.decisions());
    json.put("refused", o.refused());
    return json;
  }

  private Map<String, Object> sections(Draft draft) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (ReportSection section : ReportSection.values()) {
      Optional.ofNullable(draft.sections().get(section))
          .ifPresent(text -> json.put(section.name(), texts.read(text)));
    }
    return json;
  }

  private static List<Map<String, Object>> objectives(Report report) {
    List<Map<String, Object>> all = new ArrayList<>();
    report
        .objectives()
        .forEach(
            result -> {
              Map<String, Object> json = new LinkedHashMap<>();
              json.put("id", result.objective().id());
              json.put("text", result.objective().text());
              result.band().ifPresent(band -> json.put("rating", band.name()));
              all.add(json);
            });
    return all;
  }

  private static Map<String, Object> step(Step step) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("record", step.number());
    json.put("exerciseTime", step.time().toString());
    json.put("at", step.wall().toString());
    json.put("kind", step.kind().name());
    json.put("type", step.type());
    json.put("seat", step.seat().name());
    step.place().ifPresent(place -> json.put("place", place.value()));
    step.scenarioCase().ifPresent(c -> json.put("case", c));
    step.about().ifPresent(about -> json.put("about", about));
    json.put("automated", step.automated());
    json.put("inherited", step.inherited());
    json.put("hash", step.hash());
    return json;
  }

  private static Map<String, Object> decision(Report.Taken taken) {
    Map<String, Object> json = step(taken.decision().step());
    json.put("caseRecords", taken.caseRecords());
    json.put("opened", taken.opened().stream().map(Letter::delivered).toList());
    json.put("unopened", taken.unopened().stream().map(Letter::delivered).toList());
    return json;
  }

  private static Map<String, Object> score(ScoreLines.Line line) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("criterion", line.criterion().id());
    json.put("component", line.criterion().component().name());
    json.put("place", line.place().value());
    json.put("points", line.criterion().points());
    line.share().ifPresent(share -> json.put("share", share.value()));
    json.put("records", line.records());
    line.searched().ifPresent(window -> json.put("searched", window));
    line.leftOut().ifPresent(reason -> json.put("leftOut", reason.name()));
    return json;
  }

  private List<Map<String, Object>> plan(Report report) {
    List<Map<String, Object>> all = new ArrayList<>();
    report
        .file()
        .plan()
        .forEach(
            line -> {
              Map<String, Object> json = new LinkedHashMap<>();
              json.put("number", line.number());
              json.put("action", texts.read(line.action().what()));
              json.put("owner", texts.read(line.action().owner()));
              json.put("due", line.action().due().toString());
              json.put("status", line.status().name());
              json.put("records", line.action().evidence());
              all.add(json);
            });
    return all;
  }
}
