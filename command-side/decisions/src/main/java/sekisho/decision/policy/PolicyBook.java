package sekisho.decision.policy;

import java.time.LocalDate;
import java.util.List;
import sekisho.message.Evaluation;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;

/**
 * The policy book: decision tables, one file a version, each rule with its source (process 7.6).
 */
public interface PolicyBook {
  /**
   * The version in force on the day of the policy decision (I-02); within an exercise, the one that
   * its scenario fixes, if it does.
   *
   * @throws IllegalStateException when the day lies before the first version of the book
   */
  PolicyVersion inForceOn(LocalDate day);

  /** What the version says about the facts. The same facts always get the same answer. */
  Evaluation evaluate(PolicyVersionId version, PolicyFacts facts);

  /**
   * The same answer for a trial of facts that are no case. Trials are many and each is new, so they
   * are not remembered in the place of the answers that cases ask for.
   */
  default Evaluation trial(PolicyVersionId version, PolicyFacts facts) {
    return evaluate(version, facts);
  }

  /** All versions, oldest first. */
  List<PolicyVersion> versions();

  /** The rules of a version in the order of its tables. */
  List<PolicyRule> rules(PolicyVersionId version);
}
