package sekisho.view.scenario;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static sekisho.view.scenario.ScenarioFault.Code.*;

import java.util.List;
import java.util.Set;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Criterion.Method;
import sekisho.message.scenario.Expectation;
import sekisho.message.scenario.Objective;
import sekisho.message.scenario.Reference;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.ScoringPlan;

/** That every objective has a criterion, and every criterion a way to be judged. */
final class ScoreChecks {
  private static final double ROUNDING = 1e-6;

  private final Scenario scenario;
  private final Findings findings;

  ScoreChecks(Scenario scenario, Findings findings) {
    this.scenario = scenario;
    this.findings = findings;
  }

  void all() {
    objectives();
    Set<String> used =
        scenario.objectives().stream()
            .flatMap(o -> o.tasks().stream())
            .flatMap(task -> task.criteria().stream())
            .collect(toUnmodifiableSet());
    for (int i = 0; i < scenario.rubric().size(); i++) {
      Criterion criterion = scenario.rubric().get(i);
      if (!used.contains(criterion.id())) {
        findings.found("rubric[" + i + "]", CRITERION_NOT_USED, criterion.id());
      }
      judged("rubric[" + i + "].method", criterion);
    }
    for (int i = 0; i < scenario.expectations().size(); i++) {
      awaited("expectations[" + i + "].criterion", scenario.expectations().get(i));
    }
    for (int i = 0; i < scenario.reference().size(); i++) {
      Reference reference = scenario.reference().get(i);
      if (reference.votes().values().stream().mapToInt(Integer::intValue).sum() == 0) {
        findings.found("reference[" + i + "].votes", NO_VOTES, reference.caseId());
      }
    }
    scoring(scenario.scoring());
  }

  private void objectives() {
    for (int i = 0; i < scenario.objectives().size(); i++) {
      List<Objective.CriticalTask> tasks = scenario.objectives().get(i).tasks();
      for (int task = 0; task < tasks.size(); task++) {
        if (tasks.get(task).criteria().isEmpty()) {
          String at = "objectives[" + i + "].criticalTasks[" + task + "]";
          findings.found(at, OBJECTIVE_NOT_SCORED, tasks.get(task).id());
        }
      }
    }
  }

  private void judged(String at, Criterion criterion) {
    boolean expected =
        scenario.expectations().stream().anyMatch(e -> e.criterion().equals(criterion.id()));
    if (criterion.method() instanceof Method.Expected && !expected) {
      findings.found(at, CRITERION_WITHOUT_EVIDENCE, criterion.id());
    }
    if (criterion.method() instanceof Method.Panel(String caseId)
        && scenario.reference().stream().noneMatch(r -> r.caseId().equals(caseId))) {
      findings.found(at, PANEL_MISSING, caseId);
    }
  }

  private void awaited(String at, Expectation expectation) {
    boolean elsewise =
        scenario.rubric().stream()
            .filter(c -> c.id().equals(expectation.criterion()))
            .anyMatch(c -> !(c.method() instanceof Method.Expected));
    if (elsewise) {
      findings.found(at, EXPECTATION_NOT_AWAITED, expectation.id(), expectation.criterion());
    }
  }

  private void scoring(ScoringPlan plan) {
    double sum = plan.weights().values().stream().mapToDouble(Double::doubleValue).sum();
    if (Math.abs(sum - 1) > ROUNDING) {
      findings.found("scoring.weights", WEIGHTS_DO_NOT_ADD_UP, Math.round(sum * 1000) / 1000.0);
    }
    if (plan.performed() <= plan.some() || plan.some() <= plan.major()) {
      findings.found("scoring.bands", BANDS_OUT_OF_ORDER);
    }
    plan.weights()
        .forEach(
            (component, weight) -> {
              boolean has = scenario.rubric().stream().anyMatch(c -> c.component() == component);
              if (weight > 0 && !has) {
                findings.found("scoring.weights", COMPONENT_WITHOUT_POINTS, component);
              }
            });
  }
}
