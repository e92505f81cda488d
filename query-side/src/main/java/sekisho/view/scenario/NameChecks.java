package sekisho.view.scenario;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static sekisho.view.scenario.ScenarioFault.Code.*;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import sekisho.message.PolicyVersionId;
import sekisho.message.SeatId;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.Condition.FactPattern;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Criterion.Method;
import sekisho.message.scenario.Expectation;
import sekisho.message.scenario.Inject;
import sekisho.message.scenario.Objective;
import sekisho.message.scenario.PolicyChoice;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.World;

/** That every name is given once and every name that is used was given. */
final class NameChecks {
  private final Scenario scenario;
  private final PlayWords words;
  private final Findings findings;
  private final Set<SeatId> places;
  private final Set<String> cases;
  private final Set<String> injects;
  private final Set<String> expectations;
  private final Set<String> criteria;

  NameChecks(Scenario scenario, PlayWords words, Findings findings) {
    this.scenario = scenario;
    this.words = words;
    this.findings = findings;
    this.places = names(scenario.places(), place -> place.id());
    this.cases = names(scenario.cases(), aCase -> aCase.id());
    this.injects = names(scenario.injects(), Inject::id);
    this.expectations = names(scenario.expectations(), Expectation::id);
    this.criteria = names(scenario.rubric(), Criterion::id);
  }

  private static <T, I> Set<I> names(List<T> all, Function<T, I> id) {
    return all.stream().map(id).collect(toUnmodifiableSet());
  }

  void all() {
    given();
    if (scenario.policy() instanceof PolicyChoice.Pinned(PolicyVersionId version)) {
      known("policy.version", words.policyVersions(), version.value(), UNKNOWN_POLICY);
    }
    for (int i = 0; i < scenario.injects().size(); i++) {
      inject("injects[" + i + "]", scenario.injects().get(i));
    }
    for (int i = 0; i < scenario.expectations().size(); i++) {
      expectation("expectations[" + i + "]", scenario.expectations().get(i));
    }
    for (int i = 0; i < scenario.rubric().size(); i++) {
      criterion("rubric[" + i + "]", scenario.rubric().get(i));
    }
    for (int i = 0; i < scenario.objectives().size(); i++) {
      objective("objectives[" + i + "]", scenario.objectives().get(i));
    }
    for (int i = 0; i < scenario.reference().size(); i++) {
      String caseId = scenario.reference().get(i).caseId();
      known("reference[" + i + "].case", cases, caseId, UNKNOWN_CASE);
    }
  }

  private void given() {
    once("cases", scenario.cases().stream().map(c -> c.id()).toList());
    once("places", scenario.places().stream().map(p -> p.id().value()).toList());
    once("injects", scenario.injects().stream().map(Inject::id).toList());
    once("expectations", scenario.expectations().stream().map(Expectation::id).toList());
    once("objectives", scenario.objectives().stream().map(Objective::id).toList());
    once("rubric", scenario.rubric().stream().map(Criterion::id).toList());
    once("bots", scenario.bots().stream().map(b -> b.id()).toList());
    once("golden", scenario.golden().stream().map(g -> g.name()).toList());
    World world = scenario.world();
    once("world.countries", world.countries().stream().map(c -> c.code().code()).toList());
    once("world.organisations", world.organisations().stream().map(o -> o.id()).toList());
  }

  private void once(String list, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if (!seen.add(ids.get(i))) {
        findings.found(list + "[" + i + "]", ID_TWICE, ids.get(i));
      }
    }
  }

  private <T> void known(String place, Collection<T> names, T name, ScenarioFault.Code code) {
    if (!names.contains(name)) {
      String there = String.join(", ", names.stream().map(String::valueOf).sorted().toList());
      findings.found(place, code, name, there);
    }
  }

  private void inject(String at, Inject inject) {
    inject.to().forEach(place -> known(at + ".to", places, place, UNKNOWN_PLACE));
    inject.trigger().ifPresent(trigger -> condition(at + ".trigger", trigger));
    inject.expects().forEach(e -> known(at + ".expects", expectations, e, UNKNOWN_EXPECTATION));
    Set<String> countries = names(scenario.world().countries(), c -> c.code().code());
    inject
        .changes()
        .forEach(c -> known(at + ".changes", countries, c.country().code(), UNKNOWN_COUNTRY));
  }

  private void expectation(String at, Expectation expectation) {
    known(at + ".place", places, expectation.place(), UNKNOWN_PLACE);
    condition(at + ".met", expectation.met());
    expectation.after().ifPresent(a -> known(at + ".after", injects, a, UNKNOWN_INJECT));
    known(at + ".criterion", criteria, expectation.criterion(), UNKNOWN_CRITERION);
  }

  private void objective(String at, Objective objective) {
    for (int i = 0; i < objective.tasks().size(); i++) {
      String task = at + ".criticalTasks[" + i + "].criteria";
      objective
          .tasks()
          .get(i)
          .criteria()
          .forEach(criterion -> known(task, criteria, criterion, UNKNOWN_CRITERION));
    }
  }

  private void criterion(String at, Criterion criterion) {
    criterion.places().forEach(place -> known(at + ".places", places, place, UNKNOWN_PLACE));
    switch (criterion.method()) {
      case Method.Expected _, Method.Rated _ -> {}
      case Method.Holds m -> condition(at + ".method.holds", m.condition());
      case Method.Breached m -> condition(at + ".method.breached", m.condition());
      case Method.Panel m -> known(at + ".method", cases, m.caseId(), UNKNOWN_CASE);
      case Method.Complete m -> {
        known(at + ".method.complete.case", cases, m.caseId(), UNKNOWN_CASE);
        for (int i = 0; i < m.required().size(); i++) {
          fact(at + ".method.complete.required[" + i + "]", m.required().get(i).fact());
        }
      }
    }
  }

  private void condition(String at, Condition condition) {
    switch (condition) {
      case Condition.All c -> several(at + ".all", c.of());
      case Condition.Any c -> several(at + ".any", c.of());
      case Condition.Not c -> condition(at + ".not", c.of());
      case Condition.Happened c -> fact(at, c.fact());
      case Condition.Absent c -> {
        fact(at + ".absent", c.fact());
        inject(at + ".absent.after", c.afterInject());
      }
      case Condition.CaseStands c -> known(at + ".case", cases, c.caseId(), UNKNOWN_CASE);
      case Condition.ClockAt _ -> {}
      case Condition.Delivered c -> known(at, injects, c.inject(), UNKNOWN_INJECT);
      case Condition.Read c -> {
        known(at + ".read.place", places, c.place(), UNKNOWN_PLACE);
        known(at + ".read.inject", injects, c.inject(), UNKNOWN_INJECT);
      }
      case Condition.MoveBegan c -> {
        int moves = scenario.clock().moves().size();
        if (c.move() > moves) {
          findings.found(at + ".move", UNKNOWN_MOVE, c.move(), moves);
        }
      }
    }
  }

  private void several(String at, List<Condition> of) {
    for (int i = 0; i < of.size(); i++) {
      condition(at + "[" + i + "]", of.get(i));
    }
  }

  private void inject(String at, Optional<String> inject) {
    inject.ifPresent(id -> known(at, injects, id, UNKNOWN_INJECT));
  }

  private void fact(String at, FactPattern fact) {
    Set<String> fields = words.facts().getOrDefault(fact.type(), Set.of());
    if (words.facts().containsKey(fact.type())) {
      fact.where()
          .keySet()
          .forEach(
              field ->
                  known(
                      at + ".where." + field,
                      fields,
                      field.split("\\.", 2)[0],
                      UNKNOWN_FACT_FIELD));
    } else {
      findings.found(at + ".event", UNKNOWN_FACT, fact.type());
    }
    fact.from().ifPresent(place -> known(at + ".from", places, place, UNKNOWN_PLACE));
    fact.caseId().ifPresent(c -> known(at + ".case", cases, c, UNKNOWN_CASE));
  }
}
