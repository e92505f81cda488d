package sekisho.view.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.PolicyStage;
import sekisho.message.RuleId;
import sekisho.view.policy.RowChange.Kind;

/**
 * What differs between two versions: each rule that one of them has, and each step between their
 * tables.
 */
public record Difference(List<RuleChange> rules, List<StepChange> steps) {
  private static final Comparator<RuleChange> IN_ORDER =
      Comparator.comparing(RuleChange::stage)
          .thenComparing(change -> change.rule().value().length())
          .thenComparing(change -> change.rule().value());

  public Difference {
    rules = List.copyOf(rules);
    steps = List.copyOf(steps);
  }

  /** A step between the tables that differs, or that one version only has. */
  public record StepChange(Optional<StepText> before, Optional<StepText> after) {
    public Phrase label() {
      return after.or(() -> before).orElseThrow().label();
    }
  }

  /** The difference between two versions of the book. */
  public static Difference between(PolicyContent before, PolicyContent after) {
    Map<RuleId, PolicyStage> rules = new LinkedHashMap<>();
    for (PolicyContent version : List.of(before, after)) {
      version
          .tables()
          .forEach(table -> table.rows().forEach(row -> rules.put(row.rule(), table.stage())));
    }
    return new Difference(
        rules.entrySet().stream()
            .map(
                rule ->
                    RuleChange.between(
                        rule.getValue(),
                        rule.getKey(),
                        before.rows(rule.getKey()),
                        after.rows(rule.getKey())))
            .sorted(IN_ORDER)
            .toList(),
        steps(before.steps(), after.steps()));
  }

  private static List<StepChange> steps(List<StepText> before, List<StepText> after) {
    Map<String, StepText> earlier = new LinkedHashMap<>();
    before.forEach(step -> earlier.put(step.name(), step));
    List<StepChange> changes = new ArrayList<>();
    for (StepText step : after) {
      Optional<StepText> was = Optional.ofNullable(earlier.remove(step.name()));
      if (was.filter(step::equals).isEmpty()) {
        changes.add(new StepChange(was, Optional.of(step)));
      }
    }
    earlier.values().forEach(s -> changes.add(new StepChange(Optional.of(s), Optional.empty())));
    return changes;
  }

  /** The rules of a stage to which this happened, in their order. */
  public List<RuleChange> rules(PolicyStage stage, Kind kind) {
    return rules.stream().filter(r -> r.stage() == stage && r.kind() == kind).toList();
  }

  /** The rules to which this happened, in their order. */
  public List<RuleId> rules(Kind kind) {
    return rules.stream().filter(r -> r.kind() == kind).map(RuleChange::rule).toList();
  }
}
