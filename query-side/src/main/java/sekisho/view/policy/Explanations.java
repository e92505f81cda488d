package sekisho.view.policy;

import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;

/**
 * Why a version says what it says about a set of facts: each row of each table, whether it applied,
 * and if not, what kept it. It is read from the tables themselves, so it agrees with the engine.
 */
public interface Explanations {
  /**
   * Explains what the version says about the facts.
   *
   * @throws IllegalStateException when the version is not in the book
   */
  Explanation of(PolicyVersionId version, PolicyFacts facts);
}
