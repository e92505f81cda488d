package sekisho.view.scenario;

import static sekisho.view.scenario.ScenarioFault.Code.INJECT_WAITS_FOR_ITSELF;
import static sekisho.view.scenario.ScenarioFault.Code.NEVER_TRUE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sekisho.message.SeatId;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Expectation;
import sekisho.message.scenario.Inject;
import sekisho.message.scenario.Scenario;

/**
 * That every inject can come and every condition can become true, in the most favourable play: what
 * players can do counts as done, injects come one after the other until no more can.
 */
final class ReachChecks {
  private final Scenario scenario;
  private final Findings findings;
  private final Map<String, Inject> injects = new HashMap<>();
  private final Set<String> come = new HashSet<>();

  ReachChecks(Scenario scenario, Findings findings) {
    this.scenario = scenario;
    this.findings = findings;
    scenario.injects().forEach(inject -> injects.put(inject.id(), inject));
  }

  void all() {
    letCome();
    for (int i = 0; i < scenario.injects().size(); i++) {
      Inject inject = scenario.injects().get(i);
      if (!come.contains(inject.id())) {
        boolean circle = waitsFor(inject, inject.id(), new HashSet<>());
        findings.found(
            "injects[" + i + "].trigger",
            circle ? INJECT_WAITS_FOR_ITSELF : NEVER_TRUE,
            inject.id());
      }
    }
    for (int i = 0; i < scenario.expectations().size(); i++) {
      Expectation expectation = scenario.expectations().get(i);
      String at = "expectations[" + i + "]";
      possible(at + ".met", expectation.met(), expectation.id());
      if (!come(expectation.after())) {
        findings.found(at + ".after", NEVER_TRUE, expectation.id());
      }
    }
    for (int i = 0; i < scenario.rubric().size(); i++) {
      Criterion criterion = scenario.rubric().get(i);
      String at = "rubric[" + i + "].method";
      if (criterion.method() instanceof Criterion.Method.Holds(var condition)) {
        possible(at, condition, criterion.id());
      }
      if (criterion.method() instanceof Criterion.Method.Breached(var condition)) {
        possible(at, condition, criterion.id());
      }
    }
  }

  private void letCome() {
    boolean more = true;
    while (more) {
      more = false;
      for (Inject inject : scenario.injects()) {
        if (!come.contains(inject.id()) && inject.trigger().map(this::possible).orElse(true)) {
          more = come.add(inject.id());
        }
      }
    }
  }

  private void possible(String at, Condition condition, String id) {
    if (!possible(condition)) {
      findings.found(at, NEVER_TRUE, id);
    }
  }

  private boolean possible(Condition condition) {
    return switch (condition) {
      case Condition.All c -> c.of().stream().allMatch(this::possible);
      case Condition.Any c -> c.of().stream().anyMatch(this::possible);
      // It holds at least until the contrary is on record.
      case Condition.Not _, Condition.Happened _, Condition.CaseStands _ -> true;
      case Condition.Absent c ->
          come(c.afterInject()) && c.within().compareTo(scenario.length()) <= 0;
      case Condition.ClockAt c -> c.since().compareTo(scenario.length()) <= 0;
      case Condition.Delivered c -> unknownOrCome(c.inject());
      case Condition.Read c -> unknownOrCome(c.inject()) && receives(c.place(), c.inject());
      case Condition.MoveBegan c -> c.move() <= scenario.clock().moves().size();
    };
  }

  private boolean come(Optional<String> inject) {
    return inject.map(this::unknownOrCome).orElse(true);
  }

  /** A name that leads nowhere is told by another check. */
  private boolean unknownOrCome(String inject) {
    return !injects.containsKey(inject) || come.contains(inject);
  }

  private boolean receives(SeatId place, String inject) {
    return Optional.ofNullable(injects.get(inject)).map(i -> i.to().contains(place)).orElse(true);
  }

  private boolean waitsFor(Inject inject, String id, Set<String> seen) {
    return inject.trigger().stream()
        .flatMap(ReachChecks::named)
        .filter(seen::add)
        .anyMatch(
            before ->
                before.equals(id)
                    || Optional.ofNullable(injects.get(before))
                        .map(next -> waitsFor(next, id, seen))
                        .orElse(false));
  }

  /** The injects that a condition waits for. */
  private static Stream<String> named(Condition condition) {
    return switch (condition) {
      case Condition.All c -> c.of().stream().flatMap(ReachChecks::named);
      case Condition.Any c -> c.of().stream().flatMap(ReachChecks::named);
      case Condition.Absent c -> c.afterInject().stream();
      case Condition.Delivered c -> Stream.of(c.inject());
      case Condition.Read c -> Stream.of(c.inject());
      case Condition.Not _,
          Condition.Happened _,
          Condition.CaseStands _,
          Condition.ClockAt _,
          Condition.MoveBegan _ ->
          Stream.empty();
    };
  }
}
