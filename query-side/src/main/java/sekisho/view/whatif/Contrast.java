package sekisho.view.whatif;

import java.util.Arrays;
import java.util.List;
import sekisho.message.Evaluation;
import sekisho.message.RuleHit;

/**
 * Two answers of the policy beside each other: which results differ, and the rules that apply on
 * one side only.
 */
public record Contrast(Evaluation before, Evaluation after) {
  /**
   * A result that differs, with the rules that flip it.
   *
   * @param stopped rules that bear on it and apply before only
   * @param begun rules that bear on it and apply after only
   */
  public record Flip(Result result, List<RuleHit> stopped, List<RuleHit> begun) {
    public Flip {
      stopped = List.copyOf(stopped);
      begun = List.copyOf(begun);
    }
  }

  /** Whether both sides say the same. */
  public boolean same() {
    return Arrays.stream(Result.values()).noneMatch(this::differs);
  }

  /** Whether a result differs. */
  public boolean differs(Result result) {
    return !result.of(before).equals(result.of(after));
  }

  /** Whether the verdict or the level of decision differs. */
  public boolean decisive() {
    return differs(Result.VERDICT) || differs(Result.LEVEL);
  }

  /** The results that differ, each with the rules that flip it. */
  public List<Flip> flips() {
    return Arrays.stream(Result.values()).filter(this::differs).map(this::flip).toList();
  }

  /** The rules that apply before and not after. */
  public List<RuleHit> stopped() {
    return without(before, after);
  }

  /** The rules that apply after and not before. */
  public List<RuleHit> begun() {
    return without(after, before);
  }

  /** The rules that apply on both sides and say the same. */
  public List<RuleHit> kept() {
    return before.hits().stream().filter(hit -> says(after, hit)).toList();
  }

  private Flip flip(Result result) {
    Flip own = flipBy(result, result);
    // An obligation without a rule of its own on either side follows the verdict.
    return own.stopped().isEmpty() && own.begun().isEmpty() ? flipBy(result, Result.VERDICT) : own;
  }

  private Flip flipBy(Result result, Result cause) {
    return new Flip(
        result,
        stopped().stream().filter(cause::restsOn).toList(),
        begun().stream().filter(cause::restsOn).toList());
  }

  private static List<RuleHit> without(Evaluation one, Evaluation other) {
    return one.hits().stream().filter(hit -> !says(other, hit)).toList();
  }

  /** The same rule with the same words may cite another source in another version. */
  private static boolean says(Evaluation evaluation, RuleHit hit) {
    return evaluation.hits().stream()
        .anyMatch(h -> h.rule().equals(hit.rule()) && h.output().equals(hit.output()));
  }
}
