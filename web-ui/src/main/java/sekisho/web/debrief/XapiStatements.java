package sekisho.web.debrief;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sekisho.message.Band;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.ScoreTotal;
import sekisho.message.SeatId;
import sekisho.message.scenario.Scenario;
import sekisho.view.debrief.Report;
import sekisho.view.debrief.ScoreLines;

/**
 * What the players did, as statements of the Experience API (xAPI 1.0.3) for a learning record
 * store. Players appear under a pseudonym that tells nothing outside the exercise; the exercise is
 * the registration; the records on which a result rests stand in an extension. The same report
 * always gives the same statements, under the same ids.
 */
@Component
class XapiStatements {
  /** Names of this product's activities and extensions; it is no address of a site. */
  private static final String HERE = "https://sekisho.invalid/xapi/";

  private static final String ADL = "http://adlnet.gov/expapi/verbs/";
  private static final double PERCENT = 1000;

  /** All statements, in their order. */
  List<Map<String, Object>> of(Report report) {
    List<Map<String, Object>> statements = new ArrayList<>();
    Report.Overview overview = report.overview();
    Instant start = overview.started().orElse(report.playback().records().getFirst().at());
    Instant end = overview.ended().orElse(report.playback().records().getLast().at());
    for (Report.Seated seated : overview.places()) {
      for (PersonId player : seated.players()) {
        Told told = new Told(report, player, seated.place().id());
        statements.add(told.statement("initialized", ADL + "initialized", start, "start"));
        decisions(report, told, statements);
        scores(report, told, end, statements);
        statements.add(told.statement("completed", ADL + "completed", end, "end"));
        total(report, seated.place().id())
            .ifPresent(total -> statements.add(total(told, total, end)));
      }
    }
    return statements;
  }

  private static void decisions(Report report, Told told, List<Map<String, Object>> statements) {
    report.decisions().stream()
        .filter(taken -> taken.decision().step().player().equals(Optional.of(told.player())))
        .filter(taken -> taken.decision().step().place().equals(Optional.of(told.place())))
        .forEach(
            taken -> {
              var step = taken.decision().step();
              Map<String, Object> statement =
                  told.statement(
                      "submitted",
                      "http://activitystrea.ms/schema/1.0/submit",
                      step.wall(),
                      "decision " + step.number());
              statement.put(
                  "object",
                  activity(
                      report,
                      "decisions/" + taken.decision().key().scenarioCase() + "/" + step.type()));
              statement.put("result", result(List.of(step.number())));
              statements.add(statement);
            });
  }

  private static void scores(
      Report report, Told told, Instant end, List<Map<String, Object>> statements) {
    for (ScoreLines.Line line : report.scores().lines()) {
      if (line.place().equals(told.place()) && line.share().isPresent()) {
        Map<String, Object> statement =
            told.statement(
                "evaluated",
                "http://www.tincanapi.co.uk/verbs/evaluated",
                end,
                "criterion " + line.criterion().id());
        statement.put("object", activity(report, "criteria/" + line.criterion().id()));
        Map<String, Object> result = result(line.records());
        double share = line.share().get().value();
        result.put(
            "score",
            Map.of(
                "scaled",
                share,
                "raw",
                share * line.criterion().points(),
                "min",
                0,
                "max",
                line.criterion().points()));
        statement.put("result", result);
        statements.add(statement);
      }
    }
  }

  private static Optional<ScoreTotal> total(Report report, SeatId place) {
    return report.scores().totals().stream()
        .filter(total -> total.place().equals(Optional.of(place)))
        .filter(total -> total.tenths().isPresent())
        .findFirst();
  }

  private static Map<String, Object> total(Told told, ScoreTotal total, Instant end) {
    boolean passed = !total.band().equals(Optional.of(Band.UNABLE));
    String verb = passed ? "passed" : "failed";
    Map<String, Object> statement = told.statement(verb, ADL + verb, end, "total");
    Map<String, Object> result = result(List.of());
    result.put("score", Map.of("scaled", total.tenths().orElse(0) / PERCENT));
    result.put("success", passed);
    result.put("completion", true);
    statement.put("result", result);
    return statement;
  }

  private static Map<String, Object> result(List<Long> records) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("extensions", Map.of(HERE + "extensions/records", records));
    return result;
  }

  private static Map<String, Object> activity(Report report, String path) {
    Scenario scenario = report.playback().scenario();
    return Map.of(
        "objectType",
        "Activity",
        "id",
        HERE + "scenarios/" + scenario.id() + "/" + scenario.version() + "/" + path);
  }

  /** Of whom statements are made. */
  private record Told(Report report, PersonId player, SeatId place) {
    private Map<String, Object> statement(String name, String verb, Instant at, String what) {
      ExerciseId exercise = report.playback().exercise();
      Scenario scenario = report.playback().scenario();
      Map<String, Object> statement = new LinkedHashMap<>();
      statement.put("id", id(exercise + " " + player + " " + place + " " + what).toString());
      statement.put(
          "actor",
          Map.of(
              "objectType",
              "Agent",
              "account",
              Map.of(
                  "homePage",
                  HERE + "players",
                  "name",
                  id("player " + exercise + " " + player).toString())));
      statement.put("verb", Map.of("id", verb, "display", Map.of("en", name)));
      statement.put(
          "object",
          Map.of(
              "objectType",
              "Activity",
              "id",
              HERE + "scenarios/" + scenario.id() + "/" + scenario.version(),
              "definition",
              Map.of(
                  "type",
                  "http://adlnet.gov/expapi/activities/simulation",
                  "name",
                  Map.of("ja", scenario.title().ja(), "en", scenario.title().en()))));
      statement.put(
          "context",
          Map.of(
              "registration",
              exercise.toString(),
              "platform",
              "Sekisho",
              "extensions",
              Map.of(HERE + "extensions/place", place.value())));
      statement.put("timestamp", at.toString());
      return statement;
    }

    private static UUID id(String name) {
      return UUID.nameUUIDFromBytes(("sekisho xapi " + name).getBytes(StandardCharsets.UTF_8));
    }
  }
}
