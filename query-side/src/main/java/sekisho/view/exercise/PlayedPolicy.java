package sekisho.view.exercise;

import sekisho.message.scenario.PolicyChoice;

/** Under which version of the policy cases are judged where the thread stands. */
@FunctionalInterface
public interface PlayedPolicy {
  /** What the scenario of the exercise says; outside all exercises, the version of the day. */
  PolicyChoice here();
}
