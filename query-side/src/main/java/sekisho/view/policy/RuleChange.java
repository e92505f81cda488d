package sekisho.view.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import sekisho.message.PolicyStage;
import sekisho.message.RuleId;
import sekisho.view.policy.RowChange.Kind;

/** A rule as it stands in one version and in another, row by row. */
public record RuleChange(PolicyStage stage, RuleId rule, List<RowChange> rows) {
  public RuleChange {
    rows = List.copyOf(rows);
  }

  /**
   * Puts the rows of a rule beside each other: first those that ask and say the same, then those
   * that say the same, and what is left is gone or new.
   */
  static RuleChange between(
      PolicyStage stage, RuleId rule, List<RowText> before, List<RowText> after) {
    List<RowText> left = new ArrayList<>(before);
    List<RowText> right = new ArrayList<>(after);
    List<RowChange> pairs = new ArrayList<>();
    pair(left, right, pairs, (b, a) -> change(b, a).kind() == Kind.SAME);
    pair(left, right, pairs, (b, a) -> change(b, a).kind() == Kind.REWORDED);
    pair(left, right, pairs, (b, a) -> b.line().output().equals(a.line().output()));
    left.forEach(gone -> pairs.add(new RowChange(Optional.of(gone), Optional.empty())));
    right.forEach(added -> pairs.add(new RowChange(Optional.empty(), Optional.of(added))));
    return new RuleChange(stage, rule, pairs);
  }

  private static void pair(
      List<RowText> left,
      List<RowText> right,
      List<RowChange> pairs,
      BiPredicate<RowText, RowText> belong) {
    for (RowText before : List.copyOf(left)) {
      right.stream()
          .filter(after -> belong.test(before, after))
          .findFirst()
          .ifPresent(
              after -> {
                left.remove(before);
                right.remove(after);
                pairs.add(change(before, after));
              });
    }
  }

  private static RowChange change(RowText before, RowText after) {
    return new RowChange(Optional.of(before), Optional.of(after));
  }

  /** What became of the rule. */
  public Kind kind() {
    if (rows.stream().allMatch(row -> row.kind() == Kind.NEW)) {
      return Kind.NEW;
    }
    if (rows.stream().allMatch(row -> row.kind() == Kind.GONE)) {
      return Kind.GONE;
    }
    if (rows.stream().allMatch(row -> row.kind() == Kind.SAME)) {
      return Kind.SAME;
    }
    boolean onlyWords =
        rows.stream().allMatch(row -> row.kind() == Kind.SAME || row.kind() == Kind.REWORDED);
    return onlyWords ? Kind.REWORDED : Kind.CHANGED;
  }
}
