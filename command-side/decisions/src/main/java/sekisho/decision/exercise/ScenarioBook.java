package sekisho.decision.exercise;

import java.util.Optional;
import sekisho.message.ScenarioVersion;
import sekisho.message.scenario.Scenario;

/** The scenarios that were published: an exercise may play only what stands in it. */
@FunctionalInterface
public interface ScenarioBook {
  Optional<Scenario> find(ScenarioVersion version);
}
