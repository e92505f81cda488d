package sekisho.app.scenario;

import static sekisho.view.scenario.ScenarioFault.Code.NOT_ALLOWED;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.PanelOutcome;
import sekisho.message.ScoreComponent;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Expectation;
import sekisho.message.scenario.Objective;
import sekisho.message.scenario.Reference;
import sekisho.message.scenario.ScoringPlan;

/** Reads by what a play is judged: what is expected, the rubric, the panel, the weights. */
final class RubricYaml {
  private static final int MOST_POINTS = 1000;
  private static final int FULL = 100;
  private static final String METHODS = "expected, holds, breached, complete, panel, rated";

  private RubricYaml() {}

  static Expectation expectation(Part part) {
    return part.closed(
        new Expectation(
            part.at("id").text(),
            part.at("text").words(),
            ConditionYaml.place(part.at("place")),
            ConditionYaml.read(part.at("met")),
            part.maybe("after").map(Part::text),
            part.maybe("timing").map(RubricYaml::timing),
            part.at("criterion").text()));
  }

  private static Expectation.Timing timing(Part part) {
    return part.closed(
        new Expectation.Timing(
            part.at("target").duration(),
            part.at("limit").duration(),
            ConditionYaml.working(part)));
  }

  static Objective objective(Part part) {
    return part.closed(
        new Objective(
            part.at("id").text(),
            part.at("text").words(),
            part.filled(
                "criticalTasks",
                task ->
                    task.closed(
                        new Objective.CriticalTask(
                            task.at("id").text(),
                            task.at("target").words(),
                            task.list("criteria", Part::text))))));
  }

  static Criterion criterion(Part part) {
    return part.closed(
        new Criterion(
            part.at("id").text(),
            part.at("text").words(),
            part.at("component").choice(ScoreComponent.class),
            (int) part.at("points").whole(1, MOST_POINTS),
            part.maybe("critical").map(Part::flag).orElse(false),
            part.filled("places", ConditionYaml::place),
            method(part.at("method"))));
  }

  private static Criterion.Method method(Part part) {
    if (!part.isMapping()) {
      String word = part.text();
      if (!word.equals("expected")) {
        part.fault(NOT_ALLOWED, word, METHODS);
      }
      return new Criterion.Method.Expected();
    }
    Optional<Criterion.Method> method =
        part.maybe("holds")
            .<Criterion.Method>map(p -> new Criterion.Method.Holds(ConditionYaml.read(p)))
            .or(
                () ->
                    part.maybe("breached")
                        .map(p -> new Criterion.Method.Breached(ConditionYaml.read(p))))
            .or(() -> part.maybe("complete").map(RubricYaml::complete))
            .or(
                () ->
                    part.maybe("panel")
                        .map(p -> p.closed(new Criterion.Method.Panel(p.at("case").text()))))
            .or(() -> part.maybe("rated").map(p -> new Criterion.Method.Rated(p.words())));
    if (method.isEmpty()) {
      part.fault(NOT_ALLOWED, "", METHODS);
    }
    return part.closed(method.orElseGet(Criterion.Method.Expected::new));
  }

  private static Criterion.Method complete(Part part) {
    return part.closed(
        new Criterion.Method.Complete(
            part.at("case").text(), part.filled("required", RubricYaml::required)));
  }

  private static Criterion.Required required(Part part) {
    Condition.FactPattern fact = ConditionYaml.fact(part);
    int weight = part.maybe("weight").map(p -> (int) p.whole(1, FULL)).orElse(1);
    return part.closed(new Criterion.Required(fact, weight));
  }

  static Reference reference(Part part) {
    Map<PanelOutcome, Integer> votes = new EnumMap<>(PanelOutcome.class);
    Part ballot = part.at("votes");
    for (PanelOutcome outcome : PanelOutcome.values()) {
      ballot
          .maybe(Names.of(outcome))
          .ifPresent(p -> votes.put(outcome, (int) p.whole(0, MOST_POINTS)));
    }
    ballot.closed(votes);
    return part.closed(
        new Reference(
            part.at("case").text(),
            votes,
            part.list("conditions", RubricYaml::panelCondition),
            part.at("reasons").words()));
  }

  private static Reference.PanelCondition panelCondition(Part part) {
    return part.closed(
        new Reference.PanelCondition(
            part.at("id").text(), part.at("text").words(), part.filled("words", Part::text)));
  }

  static ScoringPlan scoring(Part part) {
    Map<ScoreComponent, Double> weights = new EnumMap<>(ScoreComponent.class);
    Part shares = part.at("weights");
    for (ScoreComponent component : ScoreComponent.values()) {
      weights.put(component, shares.maybe(Names.of(component)).map(RubricYaml::share).orElse(0.0));
    }
    shares.closed(weights);
    Part bands = part.at("bands");
    List<Double> from = List.of("P", "S", "M").stream().map(b -> full(bands.at(b))).toList();
    bands.closed(from);
    return part.closed(
        new ScoringPlan(
            weights,
            full(part.at("gateCap")),
            from.get(0),
            from.get(1),
            from.get(2),
            part.maybe("openBook").map(Part::flag).orElse(false)));
  }

  private static double share(Part part) {
    return part.number(0, 1);
  }

  private static double full(Part part) {
    return part.number(0, FULL);
  }
}
